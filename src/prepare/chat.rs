//! Conversations: whose lines are whose. Nothing is left out unless both sides are named and answer each other.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{BREAK, Edits};

/// Turns from which lines with two names in front are a conversation, not a form.
const FEWEST_TURNS: usize = 3;

/// Bytes before the colon of a turn.
const LONGEST_LABEL: usize = 120;

/// Who speaks at the start of a line, with the time before or after the name.
static TURN: LazyLock<Regex> = LazyLock::new(|| {
    let time = r"(?:[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}(?:\s(?:[àa]\s)?|,\s?))?[0-9]{1,2}\s?[:hH]\s?[0-9]{2}(?:[:][0-9]{2})?";
    let customer = "client|cliente|visiteur|visiteuse|utilisateur|utilisatrice|internaute|usager|usag[èe]re|abonn[ée]e?
        |adh[ée]rente?|consommateur|consommatrice|acheteur|acheteuse|demandeur|demandeuse|moi|customer|visitor|user";
    let agent = "agent|agente|conseiller|conseill[èe]re|op[ée]rateur|op[ée]ratrice|t[ée]l[ée]conseiller|t[ée]l[ée]conseill[èe]re|support
        |assistance|assistant|assistante|service\\ client|service\\ clients|sav|bot|chatbot|robot|advisor|syst[èe]me|system";
    let pattern = format!(
        r"(?ixm) ^[\ \t]* (?: [\[(]? (?P<before>{time}) [\])]? [\ \t]* [-–:]? [\ \t]* )?
          (?: (?P<customer>{customer}) (?:\ [\p{{Lu}}][\p{{L}}-]*)? | (?P<agent>{agent}) (?:\ virtuelle?)? (?:\ [\p{{Lu}}][\p{{L}}-]*\.?)?
            | (?P<other>[\p{{L}}][\p{{L}}\ .'’-]{{0,30}}) )
          [\ \t]* (?: \( [^)\n]{{1,30}} \) | \[ [^\]\n]{{1,30}} \] )? [\ \t\u{{a0}}]? : (?:[\ \t\u{{a0}}]|$) "
    );
    Regex::new(&pattern).unwrap_or_else(|error| unreachable!("chat: {error}"))
});

#[derive(Clone, Copy, PartialEq, Eq)]
enum Speaker {
    Customer,
    Agent,
    /// A name, behind a time.
    Named,
}

struct Turn {
    speaker: Speaker,
    /// The name and the time.
    label: Range<usize>,
}

/// Takes out the names of the speakers and all that others than the customer say.
pub(super) fn cut(text: &str, edits: &mut Edits<'_>) {
    if !may_converse(text) {
        return;
    }
    let turns = turns(text);
    let Some(customer) = customer(&turns) else { return };
    let ends = turns.iter().skip(1).map(|turn| turn.label.start).chain([text.len()]);
    for (turn, end) in turns.iter().zip(ends) {
        let cut = if turn.speaker == customer { turn.label.clone() } else { turn.label.start..end };
        edits(cut, BREAK);
    }
}

/// Whether enough lines begin with something before a colon; a `false` is certain.
fn may_converse(text: &str) -> bool {
    let labelled = |line: &&[u8]| memchr::memchr(b':', &line[..line.len().min(LONGEST_LABEL)]).is_some();
    let mut lines = text.as_bytes().split(|byte| *byte == b'\n').filter(labelled);
    memchr::memchr(b'\n', text.as_bytes()).is_some() && lines.nth(FEWEST_TURNS - 1).is_some()
}

fn turns(text: &str) -> Vec<Turn> {
    let turns = TURN.captures_iter(text).filter_map(|found| {
        let speaker = match () {
            () if found.name("customer").is_some() => Speaker::Customer,
            () if found.name("agent").is_some() => Speaker::Agent,
            () if found.name("before").is_some() => Speaker::Named,
            () => return None,
        };
        Some(Turn { speaker, label: found.get(0)?.range() })
    });
    turns.collect()
}

/// Which of the speakers is the customer, where this is clear.
fn customer(turns: &[Turn]) -> Option<Speaker> {
    let has = |speaker| turns.iter().any(|turn| turn.speaker == speaker);
    let customer = match (has(Speaker::Customer), has(Speaker::Agent), has(Speaker::Named)) {
        (true, true, false) | (true, _, true) => Speaker::Customer,
        (false, true, true) => Speaker::Named,
        _ => return None,
    };
    (turns.len() >= FEWEST_TURNS).then_some(customer)
}
