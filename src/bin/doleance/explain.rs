//! `doleance explain`: a text with each piece of evidence underlined and named.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Read, Write};
use std::ops::Range;
use std::path::Path;

use anstyle::{AnsiColor, Style};
use doleance::{Analysis, Classifier, Evidence, Fact, FactValue, Redaction, Signal, Span, Stance};
use unicode_width::UnicodeWidthStr;

use crate::failure::{Failure, Status};
use crate::output::PersonalData;
use crate::prepare::Prepare;
use crate::{lexicon, output};

const TITLE: Style = Style::new().bold();
const BAD: Style = AnsiColor::Red.on_default();
const GOOD: Style = AnsiColor::Green.on_default();
const SIGNAL: Style = AnsiColor::Yellow.on_default();
const FACT: Style = AnsiColor::Cyan.on_default();

/// Columns between a name and the next underline of its row.
const GAP: usize = 2;
/// Columns of a term from which its groups are cut short.
const WIDE: usize = 40;

/// Explains `text`, or standard input.
pub fn run(
    text: Option<String>,
    prepare: Prepare,
    personal_data: PersonalData,
    lexicons: Option<&Path>,
) -> Result<Status, Failure> {
    let text = text.map_or_else(read_stdin, Ok)?;
    let builder = Classifier::builder().lexicon(lexicon::load(lexicons)?).prepare(prepare.into());
    let mut analysis = builder.build().classify(&text);
    let shown = match personal_data {
        PersonalData::Kept => header(&analysis) + &body(&text, &pieces(&analysis, Span::range)),
        PersonalData::Masked => {
            analysis.redact(&text);
            let redaction = Redaction::of(&text);
            header(&analysis) + &body(&redaction.text(), &pieces(&analysis, |span| redaction.place(span)))
        }
    };
    let mut out = anstream::stdout().lock();
    out.write_all(shown.as_bytes())?;
    out.flush()?;
    Ok(Status::Clean)
}

fn read_stdin() -> Result<String, Failure> {
    let mut text = String::new();
    let read = io::stdin().lock().read_to_string(&mut text);
    read.map(|_| text).map_err(|error| Failure::Told(format!("<stdin>: {error}")))
}

/// The verdict, then one line for the categories, the signals and the facts, where there are some.
fn header(analysis: &Analysis) -> String {
    let sentiment = analysis.sentiment();
    let (kind, polarity) = (output::name(&analysis.kind()), output::name(&sentiment.polarity()));
    let (score, intensity) = (sentiment.score(), sentiment.intensity());
    let mut header = format!("{TITLE}{kind}{TITLE:#}, {polarity}, score {score}, intensity {intensity}\n");
    let categories = analysis.categories().map(|tag| {
        let style = if tag.stance() == Stance::Praised { GOOD } else { BAD };
        format!("{style}{} {} {}{style:#}", tag.id(), output::name(&tag.stance()), tag.weight())
    });
    let signals = Signal::ALL.into_iter().filter(|signal| analysis.signals().has(*signal));
    let signals = signals.map(|signal| format!("{SIGNAL}{}{SIGNAL:#}", signal_name(signal)));
    let facts = analysis.facts().iter().map(|fact| format!("{FACT}{}{FACT:#}", fact_name(fact)));
    let parts = [("categories", categories.collect()), ("signals", signals.collect()), ("facts", facts.collect())];
    for (title, entries) in parts {
        let entries: Vec<String> = entries;
        if !entries.is_empty() {
            let _ = writeln!(header, "{title}: {}", entries.join(", "));
        }
    }
    header.push('\n');
    header
}

/// A stretch of the text to underline.
struct Piece {
    range: Range<usize>,
    name: String,
    style: Style,
}

/// Everything found, where `place` says that it stands, in text order; of two that start together, the longer first.
fn pieces(analysis: &Analysis, place: impl Fn(Span) -> Range<usize>) -> Vec<Piece> {
    let piece = &|span: Span, name, style| Piece { range: place(span), name, style };
    let opinions = analysis.opinions().map(|e| {
        let style = if e.weight() < 0.0 { BAD } else { GOOD };
        piece(e.span(), format!("opinion {:+.1} {}", e.weight(), proof(&e)), style)
    });
    let categories = analysis.categories().flat_map(|tag| {
        let style = if tag.stance() == Stance::Praised { GOOD } else { BAD };
        let name = format!("{}: {}", tag.id(), output::name(&tag.stance()));
        tag.evidence().map(move |e| piece(e.span(), format!("{name} {}", proof(&e)), style))
    });
    let signals = analysis.signals();
    let signals =
        signals.evidence().map(|(signal, e)| piece(e.span(), format!("{} {}", signal_name(signal), proof(&e)), SIGNAL));
    let facts = analysis.facts().iter().map(|fact| piece(fact.span(), fact_name(fact), FACT));
    let mut pieces: Vec<_> = opinions.chain(categories).chain(signals).chain(facts).collect();
    pieces.sort_by_key(|piece| (piece.range.start, usize::MAX - piece.range.end));
    pieces
}

/// `(!recevoir … colis, negated)`
fn proof(evidence: &Evidence<'_>) -> String {
    let changes: String = evidence.context().names().map(|name| format!(", {name}")).collect();
    format!("({}{changes})", brief(evidence.term().text()))
}

/// A term that is not too wide to stand under a text: of each group of a wide one, the first word only.
fn brief(term: &str) -> Cow<'_, str> {
    if term.width() <= WIDE {
        return Cow::Borrowed(term);
    }
    let mut parts = term.split('(');
    let mut brief = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (group, rest) = part.split_once(')').unwrap_or((part, ""));
        let first = group.split_once('|').map_or(group.to_owned(), |(first, _)| format!("{first}|…"));
        let _ = write!(brief, "({first}){rest}");
    }
    Cow::Owned(brief)
}

fn signal_name(signal: Signal) -> String {
    match (signal.field(), signal.value()) {
        (field, value) if field == value => field.to_owned(),
        (field, value) => format!("{field}: {value}"),
    }
}

fn fact_name(fact: &Fact) -> String {
    let kind = fact.kind().name();
    match fact.value() {
        FactValue::Quantity(value, unit) => format!("{kind}: {value} {unit}"),
        FactValue::Text(value) => format!("{kind}: {value}"),
        _ => kind.to_owned(),
    }
}

/// Each line of the text, followed by its underlines.
fn body(text: &str, pieces: &[Piece]) -> String {
    let mut body = String::new();
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let line = whole.trim_end_matches(['\n', '\r']);
        body.push_str(&printable(line));
        body.push('\n');
        for row in rows(text, start..start + line.len(), pieces) {
            body.push_str(&row.text);
            body.push('\n');
        }
        start += whole.len();
    }
    body
}

/// A row of underlines under a line.
#[derive(Default)]
struct Row {
    text: String,
    /// Columns that are taken.
    width: usize,
}

/// The underlines of the line at `line`: each with its name on the first row where both have room.
fn rows(text: &str, line: Range<usize>, pieces: &[Piece]) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let (mut at, mut column) = (line.start, 0);
    for piece in pieces {
        let (from, to) = (piece.range.start.max(line.start), piece.range.end.min(line.end));
        if from >= to {
            continue;
        }
        column += width(&text[at..from]);
        at = from;
        let free = rows.iter().position(|row| row.width + GAP <= column);
        let free = free.unwrap_or_else(|| {
            rows.push(Row::default());
            rows.len() - 1
        });
        rows[free].add(column, width(&text[from..to]), piece);
    }
    rows
}

impl Row {
    fn add(&mut self, column: usize, length: usize, piece: &Piece) {
        let (blank, marks) = (column - self.width, "^".repeat(length.max(1)));
        let Piece { name, style, .. } = piece;
        let _ = write!(self.text, "{:blank$}{style}{marks}{style:#} {name}", "");
        self.width = column + marks.len() + 1 + width(name);
    }
}

/// Columns that `text` takes on a terminal.
fn width(text: &str) -> usize {
    printable(text).width()
}

/// `text` with a space for each control character: a tab or an escape would move the columns.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
