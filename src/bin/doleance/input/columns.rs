//! Which column is the text, and which the identifier.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

const TEXT: &str = "text";
const ID: &str = "id";

/// Names that a column of texts has, folded.
const TEXT_NAMES: [&str; 27] = [
    "text",
    "texte",
    "texts",
    "textes",
    "avis",
    "commentaire",
    "commentaires",
    "message",
    "messages",
    "verbatim",
    "verbatims",
    "contenu",
    "corps",
    "reclamation",
    "reclamations",
    "plainte",
    "doleance",
    "description",
    "temoignage",
    "tweet",
    "review",
    "reviews",
    "comment",
    "comments",
    "content",
    "body",
    "feedback",
];

/// Whether `name` is the name of a column of texts.
pub fn is_text(name: &str) -> bool {
    TEXT_NAMES.contains(&fold(name).as_str())
}

/// Position of the column of texts: the one that is wanted, else `text`, else the only one with an obvious name.
pub fn text(names: &[String], wanted: Option<&str>) -> Result<usize, String> {
    if let Some(at) = names.iter().position(|name| name == wanted.unwrap_or(TEXT)) {
        return Ok(at);
    }
    if let Some(wanted) = wanted {
        return Err(format!("no column `{wanted}`; columns: {}", list(names.iter())));
    }
    let mut obvious = (0..names.len()).filter(|at| is_text(&names[*at]));
    match (obvious.next(), obvious.next()) {
        (Some(at), None) => Ok(at),
        (None, _) => Err(format!(
            "no column has an obvious name for texts: choose one with --text-column; columns: {}",
            list(names.iter())
        )),
        (Some(_), Some(_)) => {
            let obvious = names.iter().filter(|name| is_text(name));
            Err(format!("several columns may be the texts: choose one with --text-column; columns: {}", list(obvious)))
        }
    }
}

/// Position of the column of identifiers: the one that is wanted, else `id`, in any case, where there is one.
pub fn id(names: &[String], wanted: Option<&str>) -> Result<Option<usize>, String> {
    let exact = names.iter().position(|name| name == wanted.unwrap_or(ID));
    match wanted {
        Some(wanted) if exact.is_none() => Err(format!("no column `{wanted}`; columns: {}", list(names.iter()))),
        Some(_) => Ok(exact),
        None => Ok(exact.or_else(|| names.iter().position(|name| fold(name) == ID))),
    }
}

fn list<'n>(names: impl Iterator<Item = &'n String>) -> String {
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Without case, accents and spaces around.
fn fold(name: &str) -> String {
    name.trim().nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}
