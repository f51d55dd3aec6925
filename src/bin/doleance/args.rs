//! Arguments as typed, and the job that they resolve to.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use encoding_rs::Encoding;

use crate::evaluate::Show;
use crate::input::{self, Place, Wanted};
use crate::labelled::Labelling;
use crate::output::PersonalData;
use crate::prepare::Prepare;
use crate::{calibrate, destination, evaluate, output, tag};

/// What to do, with every default filled in.
#[derive(Debug)]
pub enum Job {
    /// `tag`
    Tag(tag::Job),
    /// `lexicon check`; the built-in lexicon without a folder
    CheckLexicon { dir: Option<PathBuf> },
    /// `lexicon forms`
    ListForms { lemma: String, lexicons: Option<PathBuf> },
    /// `lexicon list`
    ListCategories { lexicons: Option<PathBuf> },
    /// `evaluate`
    Evaluate(evaluate::Job),
    /// `calibrate`
    Calibrate(calibrate::Job),
    /// `explain`; standard input without a text
    Explain { text: Option<String>, prepare: Prepare, personal_data: PersonalData, lexicons: Option<PathBuf> },
}

/// Reads the command line; a wrong one ends the process with a message and code 2, as clap does.
pub fn parse() -> Job {
    Cli::parse().command.into()
}

/// Reads French customer complaints and returns categories, sentiment and signals, each with the words that prove it.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Tag texts from files or standard input
    Tag(TagArgs),
    /// Compare what is found in labelled texts with what people say of them
    Evaluate(EvaluateArgs),
    /// Fit the numbers of the lexicons to labelled texts
    Calibrate(CalibrateArgs),
    /// Check and look into the lexicons
    #[command(subcommand)]
    Lexicon(LexiconCommand),
    /// Show a text with each piece of evidence underlined and named
    Explain(ExplainArgs),
}

const TAG_HELP: &str = "\
Each row gives one line: its identifier, its line number, and what was found in it. Rows keep their order. \
A row that cannot be read is reported on standard error as `path:line: what`; the others are tagged.

An output file is written as FILE.partial and takes its name when it is complete. A run that is stopped or killed leaves \
FILE.partial and FILE.resume: the same command with --resume goes on from there, over the same inputs.

Exit codes: 0 every row was tagged; 1 something could not be read; 2 nothing could be read, the output could not be \
written, or the lexicon or the arguments are wrong; 130 the run was interrupted.";

#[derive(Debug, Args)]
#[command(after_help = TAG_HELP)]
struct TagArgs {
    #[command(flatten)]
    inputs: InputArgs,

    /// Threads that read texts [default: one for each core]
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,

    /// Write here instead of standard output; the file appears when it is complete
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Go on where an interrupted run ended; the output is that of a run that was not
    #[arg(long, requires = "output")]
    resume: bool,

    /// Write what could not be read here, one JSON object each, and not on standard error
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,

    /// Say nothing on standard error but why a run failed
    #[arg(long, short, conflicts_with = "summary")]
    quiet: bool,

    /// Sum up at the end, on standard error, as on a terminal
    #[arg(long)]
    summary: bool,

    /// `jsonl`: one object a row; `csv`: the columns of the input, then ours
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: OutputFormat,

    #[command(flatten)]
    personal_data: PersonalDataArgs,

    /// Leave the evidence out of the JSON
    #[arg(long)]
    no_evidence: bool,

    /// Report these categories only, separated by commas
    #[arg(long, value_name = "CATEGORIES", value_delimiter = ',')]
    only: Option<Vec<String>>,

    /// Points that a category needs to be tagged: higher gives fewer tags, and surer ones [default: 2]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    threshold: Option<u32>,

    #[command(flatten)]
    prepare: PrepareArgs,

    #[command(flatten)]
    lexicons: LexiconArgs,
}

const EVALUATE_HELP: &str = "\
Labels are columns or keys: complained, praised, escalation, demand (lists, as JSON arrays or between bars), churn, \
aggressive (true or false), recommendation, kind, polarity (one name) and stars (1 to 5, or neg, neu, pos; 3 counts for \
Spearman only). An archive may have some of them. `tag --format csv` writes the same columns: correct them, and evaluate.

Exit codes: as `tag`.";

#[derive(Debug, Args)]
#[command(after_help = EVALUATE_HELP)]
struct EvaluateArgs {
    #[command(flatten)]
    labelled: LabelledArgs,

    /// `text`: aligned columns; `tsv`: one table for all archives
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t, conflicts_with_all = ["errors", "worst"])]
    format: TableFormat,

    /// Instead of figures, show the texts read wrong on this: a category (`delivery`), a field (`kind`), or one label of a
    /// field (`praised:delay`), the worst first, with the evidence
    #[arg(long, value_name = "LABEL")]
    errors: Option<String>,

    /// Instead of figures, show this many of the texts read worst [default with --errors: all]
    #[arg(long, value_name = "N")]
    worst: Option<usize>,

    /// Points that a category needs to be tagged [default: 2]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    threshold: Option<u32>,

    #[command(flatten)]
    prepare: PrepareArgs,

    #[command(flatten)]
    lexicons: LexiconArgs,
}

const CALIBRATE_HELP: &str = "\
Logistic regression over the evidence of the lexicons after context, held to the hand-written numbers: how strongly is chosen on held-out \
parts of the archive, and nothing is written where no strength gains there. The same archive gives the same numbers. A weight keeps its \
sign; terms whose sign the archive contradicts, or that it finds useless, are listed. Only the files that change are written: they are \
lexicons to read, to check (`lexicon check DIR`), and to use with `--lexicons DIR`.

Exit codes: as `tag`.";

#[derive(Debug, Args)]
#[command(after_help = CALIBRATE_HELP)]
struct CalibrateArgs {
    #[command(flatten)]
    labelled: LabelledArgs,

    /// `sentiment`: the weights of the sentiment files, to stars; `categories`: the points of the category files, to labels
    #[arg(long, value_name = "WHAT", value_enum, default_value_t)]
    fit: Fit,

    /// Terms in fewer samples keep their number
    #[arg(long, value_name = "N", default_value_t = 10)]
    min_support: usize,

    /// How strongly numbers are held to the hand-written ones, whatever the gain [default: the best on held-out parts, where one gains]
    #[arg(long, value_name = "X", value_parser = strength)]
    strength: Option<f64>,

    /// Column or key of what rows have in common, such as a sector: rows of one value are held out together
    #[arg(long, value_name = "NAME")]
    group_column: Option<String>,

    /// Folder for the files that change
    #[arg(long, short, value_name = "DIR")]
    output: PathBuf,

    #[command(flatten)]
    prepare: PrepareArgs,

    #[command(flatten)]
    lexicons: LexiconArgs,
}

/// Labelled archives.
#[derive(Debug, Args)]
struct LabelledArgs {
    #[command(flatten)]
    inputs: InputArgs,

    /// Column or key of the rating; `meta.note` is the key `note` of the object `meta` [default: `stars`]
    #[arg(long, value_name = "NAME")]
    stars_column: Option<String>,
}

/// What to read, and how it stands there.
#[derive(Debug, Args)]
struct InputArgs {
    /// Files, folders or patterns such as `'avis/*.csv.gz'` to read; `-`, or none, for standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Format of the input; `auto` tells it by the content
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    input_format: InputFormat,

    /// Encoding of the input, such as `windows-1252` [default: told by the content]
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    encoding: Option<&'static Encoding>,

    /// Column or key of the text [default: `text`, else the only one with an obvious name, such as `avis`]
    #[arg(long, value_name = "NAME")]
    text_column: Option<String>,

    /// Column or key of the identifier [default: `id`, where there is one]
    #[arg(long, value_name = "NAME")]
    id_column: Option<String>,
}

#[derive(Debug, Args)]
struct PrepareArgs {
    /// What to do to a text before it is read; the evidence stays that of the original text
    #[arg(long, value_name = "HOW", value_enum, default_value_t)]
    prepare: Prepare,
}

#[derive(Debug, Args)]
struct PersonalDataArgs {
    /// Mask e-mails, telephones, accounts, cards, social security numbers, addresses and references in all that is written
    /// but identifiers
    #[arg(long)]
    redact: bool,
}

impl From<PersonalDataArgs> for PersonalData {
    fn from(args: PersonalDataArgs) -> PersonalData {
        if args.redact { PersonalData::Masked } else { PersonalData::Kept }
    }
}

#[derive(Debug, Args)]
struct LexiconArgs {
    /// Folder of lexicon files that replace the built-in ones of the same path, and add to the others
    #[arg(long, value_name = "DIR")]
    lexicons: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum LexiconCommand {
    /// Validate lexicon files and run their examples
    #[command(after_help = "Exit codes: 0 all is well; 1 examples fail; 2 files have problems.")]
    Check {
        /// Folder of lexicon files [default: the built-in lexicon]
        dir: Option<PathBuf>,
    },
    /// Print the forms that a lemma stands for
    Forms {
        /// Dictionary form of a word: `recevoir`, `colis`
        lemma: String,
        #[command(flatten)]
        lexicons: LexiconArgs,
    },
    /// Print the categories and their titles
    List {
        #[command(flatten)]
        lexicons: LexiconArgs,
    },
}

#[derive(Debug, Args)]
struct ExplainArgs {
    /// The text; `-` reads it from standard input
    text: String,
    #[command(flatten)]
    prepare: PrepareArgs,
    #[command(flatten)]
    personal_data: PersonalDataArgs,
    #[command(flatten)]
    lexicons: LexiconArgs,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum InputFormat {
    #[default]
    Auto,
    Jsonl,
    Csv,
    Text,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum OutputFormat {
    #[default]
    Jsonl,
    Csv,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Fit {
    #[default]
    Sentiment,
    Categories,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum TableFormat {
    #[default]
    Text,
    Tsv,
}

fn encoding(name: &str) -> Result<&'static Encoding, String> {
    Encoding::for_label(name.as_bytes())
        .ok_or_else(|| "not an encoding; some are utf-8, utf-16, windows-1252, iso-8859-15, macintosh".to_owned())
}

fn strength(number: &str) -> Result<f64, String> {
    number.parse().ok().filter(|strength| (1e-3..=1e6).contains(strength)).ok_or_else(|| "0.001 to 1000000".to_owned())
}

impl From<Command> for Job {
    fn from(command: Command) -> Job {
        match command {
            Command::Tag(args) => Job::Tag(args.into()),
            Command::Evaluate(args) => Job::Evaluate(args.into()),
            Command::Calibrate(args) => Job::Calibrate(args.into()),
            Command::Lexicon(LexiconCommand::Check { dir }) => Job::CheckLexicon { dir },
            Command::Lexicon(LexiconCommand::Forms { lemma, lexicons }) => {
                Job::ListForms { lemma, lexicons: lexicons.lexicons }
            }
            Command::Lexicon(LexiconCommand::List { lexicons }) => Job::ListCategories { lexicons: lexicons.lexicons },
            Command::Explain(ExplainArgs { text, prepare, personal_data, lexicons }) => Job::Explain {
                text: (text != "-").then_some(text),
                prepare: prepare.prepare,
                personal_data: personal_data.into(),
                lexicons: lexicons.lexicons,
            },
        }
    }
}

impl From<TagArgs> for tag::Job {
    fn from(args: TagArgs) -> tag::Job {
        let format = match args.format {
            OutputFormat::Jsonl if args.no_evidence => output::Format::JsonLinesWithoutEvidence,
            OutputFormat::Jsonl => output::Format::JsonLines,
            OutputFormat::Csv => output::Format::Csv,
        };
        let telling = match (args.quiet, args.summary) {
            (true, _) => tag::Telling::Nothing,
            (_, true) => tag::Telling::Summary,
            _ => tag::Telling::AsUsual,
        };
        let written = args.output.iter().flat_map(|output| destination::files(output)).chain(args.errors.clone());
        let written: Vec<PathBuf> = written.map(|path: PathBuf| input::known(&path)).collect();
        let (inputs, wanted) = args.inputs.resolve(&written);
        let personal_data = args.personal_data.into();
        tag::Job {
            work: tag::Work {
                inputs,
                wanted,
                only: args.only,
                threshold: args.threshold,
                prepare: args.prepare.prepare,
                format,
                personal_data,
            },
            threads: args.threads,
            lexicons: args.lexicons.lexicons,
            output: args.output,
            errors: args.errors,
            resume: args.resume,
            telling,
        }
    }
}

impl From<EvaluateArgs> for evaluate::Job {
    fn from(args: EvaluateArgs) -> evaluate::Job {
        let (inputs, labelling) = args.labelled.into();
        let show = match (args.errors, args.worst, args.format) {
            (None, None, TableFormat::Text) => Show::Figures(evaluate::Format::Text),
            (None, None, TableFormat::Tsv) => Show::Figures(evaluate::Format::Tsv),
            (of, most, _) => Show::Mistakes { of, most: most.unwrap_or(usize::MAX) },
        };
        evaluate::Job {
            inputs,
            labelling,
            lexicons: args.lexicons.lexicons,
            threshold: args.threshold,
            prepare: args.prepare.prepare,
            show,
        }
    }
}

impl From<CalibrateArgs> for calibrate::Job {
    fn from(args: CalibrateArgs) -> calibrate::Job {
        let (inputs, labelling) = args.labelled.into();
        calibrate::Job {
            inputs,
            labelling: Labelling { group: args.group_column, ..labelling },
            lexicons: args.lexicons.lexicons,
            prepare: args.prepare.prepare,
            aim: match args.fit {
                Fit::Sentiment => calibrate::Aim::Sentiment,
                Fit::Categories => calibrate::Aim::Categories,
            },
            least_support: args.min_support,
            strength: args.strength,
            output: args.output,
        }
    }
}

impl From<LabelledArgs> for (Vec<Place>, Labelling) {
    fn from(args: LabelledArgs) -> (Vec<Place>, Labelling) {
        let (inputs, wanted) = args.inputs.resolve(&[]);
        (inputs, Labelling { wanted, stars: args.stars_column, group: None })
    }
}

impl InputArgs {
    /// The inputs, none of which is found among the files that the run has `written`, and how they stand there.
    fn resolve(self, written: &[PathBuf]) -> (Vec<Place>, Wanted) {
        let format = match self.input_format {
            InputFormat::Auto => None,
            InputFormat::Jsonl => Some(input::Format::JsonLines),
            InputFormat::Csv => Some(input::Format::Csv),
            InputFormat::Text => Some(input::Format::Text),
        };
        let place = |path: PathBuf| if path.as_os_str() == "-" { Place::Stdin } else { Place::File(path) };
        let inputs: Vec<_> = self.files.into_iter().map(place).flat_map(|place| place.expand(written)).collect();
        let wanted = Wanted { format, encoding: self.encoding, text: self.text_column, id: self.id_column };
        (if inputs.is_empty() { vec![Place::Stdin] } else { inputs }, wanted)
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Cli;

    /// Every command and every argument that is not documented.
    fn undocumented(command: &clap::Command) -> Vec<String> {
        let name = command.get_name();
        let own = command.get_about().is_none().then(|| name.to_owned());
        let arguments =
            command.get_arguments().filter(|a| a.get_help().is_none()).map(|a| format!("{name} {}", a.get_id()));
        let inner = command.get_subcommands().flat_map(undocumented);
        own.into_iter().chain(arguments).chain(inner).collect()
    }

    #[test]
    fn arguments_are_sound_and_documented() {
        Cli::command().debug_assert();
        assert_eq!(undocumented(&Cli::command()), Vec::<String>::new());
    }
}
