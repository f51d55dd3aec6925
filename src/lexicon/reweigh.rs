//! Other numbers behind terms: rewrites the text of the files, where all else stays byte for byte.

use super::files::Lexicon;
use super::labels::TermInfo;
use super::term::{Target, Term, TermId};

impl Lexicon {
    /// The files that change, path and text, where each term has the number that `weight` gives for it, or keeps its own.
    /// Order, comments and spaces stay. An opinion is written in tenths, the points of a category whole.
    ///
    /// What comes out can be given to [`Lexicon::extend`], which refuses numbers out of range.
    ///
    /// # Example
    ///
    /// ```
    /// use doleance::Lexicon;
    ///
    /// let mine = "titre  Miens\n\nminable   -2.0   # trop doux ?\nsplendide  +3.0\n";
    /// let lexicon = Lexicon::french().extend([("sentiment/miens.lex", mine)])?;
    /// let files = lexicon.reweighed(|term| (term.path() == "sentiment/miens.lex" && term.text() == "minable").then_some(-3.5));
    /// let expected = "titre  Miens\n\nminable   -3.5   # trop doux ?\nsplendide  +3.0\n";
    /// assert_eq!(files, [("sentiment/miens.lex".to_owned(), expected.to_owned())]);
    /// # Ok::<(), doleance::LexiconError>(())
    /// ```
    pub fn reweighed(&self, weight: impl Fn(TermInfo<'_>) -> Option<f64>) -> Vec<(String, String)> {
        let mut files = Vec::new();
        let terms = || (0..).map(TermId).zip(&self.labels.terms);
        for (number, source) in (0..).zip(&self.labels.sources) {
            let own = terms().filter(|(_, term)| term.file == number);
            let (mut text, mut copied) = (String::new(), 0);
            for (id, term) in own {
                let info = self.labels.info(id);
                let Some(new) = weight(info).filter(|new| *new != info.weight()) else { continue };
                let (from, to, written) = number_of(&source.text, term, new);
                text.push_str(&source.text[copied..from]);
                text.push_str(&written);
                copied = to;
            }
            text.push_str(&source.text[copied..]);
            if text != source.text {
                files.push((source.path.clone(), text));
            }
        }
        files
    }
}

/// Where the number of a term stands in its file, and what is written there.
fn number_of(source: &str, term: &Term, new: f64) -> (usize, usize, String) {
    let written = match term.target {
        Target::Opinion | Target::Irony => format!("{new:+.1}"),
        Target::Category(..) => format!("{new:.0}"),
        Target::Cue(_) | Target::Signal(_) | Target::Neutral => format!("{new:.2}"),
    };
    let end = term.text.1 as usize;
    let rest = source[end..].lines().next().unwrap_or_default();
    let number = rest.trim_start();
    let length = number.find(char::is_whitespace).unwrap_or(number.len());
    let from = end + rest.len() - number.len();
    match number.chars().next() {
        None | Some('#') => (end, end, format!("  {written}")),
        Some(_) => (from, from + length, written),
    }
}
