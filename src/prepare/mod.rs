//! What an archive puts around a customer's words, and what it did to their letters, undone before a text is read: one step
//! a file. Words that say something of a complaint are not known here.

mod chat;
mod html;
mod mail;
mod mojibake;
mod prepared;

pub use prepared::Prepared;

/// One thing that a [`Preparation`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// HTML: entities are decoded, `<br>`, `<p>` and their like end a sentence, other tags, comments, scripts and styles are
    /// not read. « prix < 50 € et > 20 » and `<nom@example.fr>` are no tags.
    Html,
    /// UTF-8 that was read as Windows-1252 (« trÃ¨s dÃ©Ã§u », once or several times) is repaired, in texts that hold a
    /// sequence no one writes.
    Mojibake,
    /// In a conversation whose lines say who speaks (« Client : … », « 10:02 Conseiller : … »), the customer's alone are
    /// read.
    Chat,
    /// Of an e-mail, quoted messages, signatures and disclaimers are not read, and lines that a mail program broke are joined.
    Mail,
}

impl Step {
    fn flag(self) -> u8 {
        1 << self as u8
    }
}

/// What is done to a text before it is read. Spans stay those of the original text.
///
/// The default repairs letters ([`Step::Html`], [`Step::Mojibake`]); to leave out what others wrote, add [`Step::Chat`] and
/// [`Step::Mail`]. Where leaving out would leave nothing that says something, nothing is left out.
///
/// # Example
///
/// ```
/// use doleance::{Classifier, Preparation, Step};
///
/// let preparation = Preparation::default().with(Step::Mail);
/// let classifier = Classifier::builder().prepare(preparation).build();
/// let mail = "Toujours rien re&ccedil;u !<br>Cordialement\n\nLe 12/03/2024 à 10:02, SAV <sav@example.fr> a écrit :\n> Quel plaisir !";
/// let analysis = classifier.classify(mail);
/// let words: Vec<_> = analysis.evidence().map(|evidence| evidence.text()).collect();
/// assert!(words.contains(&"Toujours rien re&ccedil;u"), "{words:?}");
/// assert!(!words.contains(&"plaisir"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preparation {
    steps: u8,
}

impl Default for Preparation {
    fn default() -> Self {
        Preparation::none().with(Step::Html).with(Step::Mojibake)
    }
}

/// Times that a text may have been encoded over itself: `&amp;lt;`, « ÃƒÂ© ».
const MOST_LAYERS: usize = 3;

impl Preparation {
    /// No step: the text is read as it is.
    pub fn none() -> Self {
        Preparation { steps: 0 }
    }

    /// With this step too.
    pub fn with(self, step: Step) -> Self {
        Preparation { steps: self.steps | step.flag() }
    }

    /// Without this step.
    pub fn without(self, step: Step) -> Self {
        Preparation { steps: self.steps & !step.flag() }
    }

    fn has(self, step: Step) -> bool {
        self.steps & step.flag() != 0
    }

    /// Takes the steps, in the order in which [`Step`] lists them.
    ///
    /// # Cost
    ///
    /// Linear in the bytes of the text. A text in which there is nothing to do is borrowed: the search costs a small part of
    /// its reading.
    ///
    /// # Panics
    ///
    /// Never.
    pub fn prepare(self, text: &str) -> Prepared<'_> {
        let mut prepared = Prepared::new(text);
        for (step, decode) in
            [(Step::Html, html::decode as fn(&str, &mut Edits<'_>)), (Step::Mojibake, mojibake::decode)]
        {
            let mut layers = if self.has(step) { MOST_LAYERS } else { 0 };
            while layers > 0 && prepared.edit(decode) {
                layers -= 1;
            }
        }
        if self.has(Step::Chat) {
            prepared.edit(chat::cut);
        }
        if self.has(Step::Mail) {
            prepared.edit(mail::cut);
            prepared.edit(mail::join);
        }
        prepared
    }
}

/// Takes the edits of a step: byte ranges of its text, in order and apart, each with what to read in its place.
type Edits<'e> = dyn FnMut(std::ops::Range<usize>, &str) + 'e;

/// What stands in place of words that are not read: the words on either side are no neighbours.
const BREAK: &str = "\n";
