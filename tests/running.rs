//! Long runs: what they keep when they are stopped, killed or refused by the disk, and what they say on the way.

#![cfg(all(feature = "cli", unix))]

#[path = "support/program.rs"]
mod program;

use std::collections::hash_map::RandomState;
use std::fs;
use std::hash::{BuildHasher, Hasher};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use doleance::Lexicon;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use program::{Ran, run, start};
use tempfile::TempDir;

/// Long enough for anything that should happen, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

fn until(what: &str, mut happened: impl FnMut() -> bool) {
    let start = Instant::now();
    while !happened() {
        assert!(start.elapsed() < PATIENCE, "never: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// A folder with a lexicon of one category, which is read at once, and inputs.
struct Desk {
    dir: TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk { dir: tempfile::tempdir().unwrap() };
        for (path, _) in Lexicon::french_sources() {
            desk.write(&format!("lexicons/{path}"), "");
        }
        desk.write("lexicons/categories/colis.lex", "titre  Colis\nquoi  Le colis.\n[plainte]\n=colis =perdu\n");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// `tag` with the lexicon of this folder; arguments that start with `@` are names in it.
    fn arguments(&self, arguments: &[&str]) -> Vec<String> {
        let all = ["tag", "--lexicons", "@lexicons"].iter().chain(arguments);
        all.map(|argument| argument.strip_prefix('@').map_or(argument.to_string(), |name| self.name(name))).collect()
    }

    fn run(&self, arguments: &[&str], input: &str) -> Ran {
        let arguments = self.arguments(arguments);
        run(&arguments.iter().map(String::as_str).collect::<Vec<_>>(), input.as_bytes())
    }

    fn start(&self, arguments: &[&str]) -> Child {
        let arguments = self.arguments(arguments);
        start(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Names of the files beside the output `out`.
    fn beside_output(&self) -> Vec<String> {
        let names =
            fs::read_dir(self.dir.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.filter(|name| name.starts_with("out")).collect();
        names.sort();
        names
    }
}

/// Rows of JSON Lines, one in fifty of them cut short.
fn json_rows(count: usize) -> String {
    let row = |i: usize| match i % 50 {
        7 => format!("{{\"id\":{i},\"text\":\"Colis per\n"),
        _ => format!("{{\"id\":{i},\"text\":\"Colis perdu le {i} du mois, {}\"}}\n", "rien de neuf. ".repeat(i % 9)),
    };
    (0..count).map(row).collect()
}

fn csv_rows(count: usize) -> String {
    let row = |i: usize| match i % 50 {
        7 => format!("{i};de trop;Colis;perdu\n"),
        _ => format!("{i};\"Colis perdu ;\n{}\";web\n", "toujours rien. ".repeat(i % 9)),
    };
    ["ref;avis;canal\n".to_owned()].into_iter().chain((0..count).map(row)).collect()
}

fn kept(ran: &Ran) -> bool {
    ran.err.contains("done, kept in") && ran.err.contains("out.partial: --resume goes on from there")
}

/// Starts a run on a pipe, and waits until it has written some rows.
fn start_on_pipe(desk: &Desk, arguments: &[&str], input: &str) -> Child {
    let mut child = desk.start(arguments);
    // The pipe stays open: the run waits for more.
    child.stdin.as_mut().unwrap().write_all(input.as_bytes()).unwrap();
    until_rows_are_written(desk, usize::from(arguments.contains(&"csv")));
    child
}

/// Waits until there are rows below so many lines of header.
fn until_rows_are_written(desk: &Desk, header: usize) {
    let lines = || fs::read_to_string(desk.path("out.partial")).map_or(0, |text| text.lines().count());
    until("rows in the partial file", || lines() > header);
}

/// How a run ends whose input does not, unless it was closed before.
fn ended(mut child: Child) -> Ran {
    let _open = child.stdin.take();
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn signal(child: &Child, signal: Signal) {
    kill(Pid::from_raw(child.id().try_into().unwrap()), signal).unwrap();
}

#[test]
fn ctrl_c_keeps_what_was_done_and_resume_goes_on() {
    let desk = Desk::new();
    let input = json_rows(300);
    let expected = desk.run(&["-"], &input);
    desk.write("out", "avant");
    let child = start_on_pipe(&desk, &["--output", "@out", "-"], &input[..input.len() / 2]);
    signal(&child, Signal::SIGINT);
    let ran = ended(child);
    assert_eq!(ran.code, Some(130), "{}", ran.err);
    assert!(ran.err.contains("interrupted; ") && kept(&ran), "{}", ran.err);
    assert_eq!(desk.read("out"), "avant");
    assert_eq!(desk.beside_output(), ["out", "out.partial", "out.resume"]);
    let rows = desk.read("out.partial").lines().count();
    assert!(ran.err.contains(&format!("{rows} rows done")), "{}", ran.err);

    // Without --resume nothing is touched.
    let ran = desk.run(&["--output", "@out", "-"], &input);
    assert_eq!(ran.code, Some(2));
    let told = format!("out.partial: holds {rows} rows of an interrupted run: --resume goes on from there");
    assert!(ran.err.contains(&told), "{}", ran.err);
    assert_eq!(desk.read("out.partial").lines().count(), rows);

    let ran = desk.run(&["--output", "@out", "--resume", "-"], &input);
    assert_eq!(ran.code, Some(1));
    assert!(desk.read("out") == expected.out);
    assert_eq!(desk.beside_output(), ["out"]);
}

#[test]
fn ctrl_c_where_nothing_is_kept() {
    let desk = Desk::new();
    // Before the first byte, and on standard output.
    for (arguments, input) in [(&["--output", "@out", "-"][..], ""), (&["-"], "colis perdu\n")] {
        let mut child = desk.start(arguments);
        child.stdin.as_mut().unwrap().write_all(input.as_bytes()).unwrap();
        match input {
            "" => until("a partial file", || !desk.beside_output().is_empty()),
            _ => child.stdout.as_mut().unwrap().read_exact(&mut [0; 9]).unwrap(),
        }
        signal(&child, Signal::SIGINT);
        let ran = ended(child);
        assert_eq!(ran.code, Some(130), "{}", ran.err);
        assert!(ran.err.starts_with("doleance: interrupted") && ran.err.lines().count() == 1, "{}", ran.err);
        assert_eq!(desk.beside_output(), [""; 0]);
    }
}

#[test]
fn a_run_that_was_started_to_ignore_a_signal_ignores_it() {
    let desk = Desk::new();
    for (name, asked) in [("INT", Signal::SIGINT), ("HUP", Signal::SIGHUP)] {
        let mut shell = Command::new("sh");
        let script = format!("trap '' {name}; exec \"$0\" \"$@\"");
        shell.args(["-c", &script, env!("CARGO_BIN_EXE_doleance")]).args(desk.arguments(&["--output", "@out", "-"]));
        let mut child = shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.as_mut().unwrap().write_all(b"colis perdu\n").unwrap();
        until_rows_are_written(&desk, 0);
        signal(&child, asked);
        thread::sleep(Duration::from_millis(200));
        drop(child.stdin.take());
        let ran = ended(child);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{name}");
    }
}

#[test]
fn an_output_that_cannot_take_its_place_is_kept() {
    let desk = Desk::new();
    let mut child = start_on_pipe(&desk, &["--output", "@out", "-"], "colis perdu\n");
    fs::create_dir(desk.path("out")).unwrap();
    drop(child.stdin.take());
    let ran = ended(child);
    assert_eq!((ran.code, kept(&ran)), (Some(2), true), "{}", ran.err);
    fs::remove_dir(desk.path("out")).unwrap();
    assert_eq!(desk.run(&["--output", "@out", "--resume", "-"], "colis perdu\n").code, Some(0));
    assert_eq!(desk.beside_output(), ["out"]);
}

#[test]
fn resume_without_anything_kept_starts_at_the_beginning() {
    let desk = Desk::new();
    let expected = desk.run(&["-"], "colis perdu\n").out;
    for _ in 0..2 {
        assert_eq!(desk.run(&["--output", "@out", "--resume", "-"], "colis perdu\n").code, Some(0));
        assert_eq!((desk.read("out"), desk.beside_output()), (expected.clone(), vec!["out".to_owned()]));
    }
}

#[test]
fn what_a_run_writes_is_not_found_as_its_input() {
    let desk = Desk::new();
    for name in ["archive/a.jsonl", "archive/b.jsonl"] {
        desk.write(name, &json_rows(3_000));
    }
    let command = ["@archive", "--no-evidence", "--errors", "@archive/errors", "--output", "@archive/out"];
    assert_eq!(desk.run(&command, "").code, Some(1));
    let expected = desk.read("archive/out");
    assert!(!expected.contains("out"));
    let ran = limited(&desk, "trap '' XFSZ; ulimit -f 1000", &command);
    assert!(ran.err.contains("done, kept in"), "{}", ran.err);
    assert_eq!(desk.run(&[&command[..], &["--resume"]].concat(), "").code, Some(1));
    assert!(desk.read("archive/out") == expected);
}

#[test]
fn a_resume_is_refused_where_it_would_not_give_the_same() {
    let desk = Desk::new();
    let input = csv_rows(400);
    let expected = desk.run(&["--format", "csv", "-"], &input).out;
    let half = &input[..input.len() / 2];
    let command = ["--format", "csv", "--errors", "@errors", "--output", "@out", "-"];
    let child = start_on_pipe(&desk, &command, half);
    signal(&child, Signal::SIGINT);
    assert_eq!(ended(child).code, Some(130));
    let (partial, resume, errors) = (desk.read("out.partial"), desk.read("out.resume"), desk.read("errors"));

    let again = |more: &[&'static str]| [&command[..], &["--resume"], more].concat();
    let changed = input.replacen("Colis perdu", "Colis trouvé", 1);
    let header = input.replacen("canal", "media", 1);
    let cases = [
        ("a row that was read", again(&[]), changed.as_str(), "<stdin> is not what the interrupted run has read"),
        ("fewer rows", again(&[]), &half[..half.len() / 2], "<stdin> is not what the interrupted run has read"),
        ("the header", again(&[]), &header, "<stdin> is not what the interrupted run has read"),
        ("an option", again(&["--threshold", "3"]), &input, "`threshold` is not that of the interrupted run"),
        ("a column", again(&["--id-column", "ref"]), &input, "`id-column` is not that of the interrupted run"),
        ("the inputs", again(&["@lexicons"]), &input, "`inputs` is not that of the interrupted run"),
    ];
    for (name, arguments, input, told) in cases {
        let ran = desk.run(&arguments, input);
        assert_eq!((ran.code, ran.err.contains(told)), (Some(2), true), "{name}: {}", ran.err);
        assert_eq!(desk.beside_output(), ["out.partial", "out.resume"], "{name}");
        assert!(desk.read("out.partial") == partial && desk.read("out.resume") == resume, "{name}");
        assert!(desk.read("errors") == errors, "{name}");
    }
    desk.write("lexicons/categories/colis.lex", "titre  Colis\nquoi  Le colis.\n[plainte]\n=colis\n");
    let ran = desk.run(&again(&[]), &input);
    assert!(ran.err.contains("`lexicons` is not that of the interrupted run"), "{}", ran.err);

    // What was not read yet may change.
    desk.write("lexicons/categories/colis.lex", "titre  Colis\nquoi  Le colis.\n[plainte]\n=colis =perdu\n");
    assert_eq!(desk.run(&again(&[]), &input).code, Some(1));
    assert!(desk.read("out") == expected);
}

#[test]
fn one_run_at_a_time_writes_an_output() {
    let desk = Desk::new();
    let mut child = start_on_pipe(&desk, &["--output", "@out", "-"], "colis perdu\n");
    for more in [&[][..], &["--resume"]] {
        let ran = desk.run(&[&["--output", "@out", "-"], more].concat(), "colis perdu\n");
        assert_eq!(ran.code, Some(2));
        assert!(ran.err.contains("out.partial: another run is writing it"), "{}", ran.err);
    }
    drop(child.stdin.take());
    assert_eq!(ended(child).code, Some(0));
    assert_eq!(desk.beside_output(), ["out"]);
}

/// Kills of `tag`, and those that left something to go on from.
#[derive(Debug, Default)]
struct Kills {
    all: usize,
    on_the_way: usize,
}

/// Runs `tag` until it ends by itself, killing it at random moments, `most` times in all; the summary, unless it was
/// killed after all was done.
fn kill_until_it_ends(
    desk: &Desk,
    command: &[&str],
    longest: Duration,
    most: usize,
    kills: &mut Kills,
) -> Option<String> {
    loop {
        let mut child = desk.start(&[command, &["--resume"]].concat());
        drop(child.stdin.take());
        if kills.all < most {
            let random = RandomState::new().build_hasher().finish();
            thread::sleep(longest.mul_f64((random % 1000) as f64 / 1000.0));
            child.kill().unwrap();
        }
        let ran = ended(child);
        match ran.code {
            None => kills.all += 1,
            code => {
                assert_eq!(code, Some(1), "{}", ran.err);
                return Some(ran.err);
            }
        }
        kills.on_the_way += usize::from(desk.path("out.resume").exists());
        if desk.path("out").exists() {
            return None;
        }
    }
}

/// Kills runs `least` times in all, and compares each output with that of a run that was not killed.
fn kill_and_resume(least: usize) {
    let desk = Desk::new();
    desk.write("un.jsonl", &json_rows(120_000));
    desk.write("deux.jsonl", &json_rows(60_000));
    desk.write("trois.csv", &csv_rows(120_000));
    let lines = [
        "--summary",
        "--no-evidence",
        "@un.jsonl",
        "@absent.jsonl",
        "@deux.jsonl",
        "--errors",
        "@errors",
        "--output",
        "@out",
    ];
    let table =
        ["--summary", "--format", "csv", "@trois.csv", "--errors", "@errors", "--output", "@out", "--threads", "1"];
    let mut kills = Kills::default();
    for command in [&lines[..], &table].into_iter().cycle() {
        let start = Instant::now();
        let whole = desk.run(command, "");
        assert_eq!(whole.code, Some(1));
        let taken = start.elapsed();
        let expected = (desk.read("out"), desk.read("errors"));
        fs::remove_file(desk.path("out")).unwrap();
        let most = (kills.all + least.div_ceil(2)).min(least);
        let summary = kill_until_it_ends(&desk, command, taken, most, &mut kills);
        assert_eq!(summary.as_ref().unwrap_or(&whole.err), &whole.err);
        assert!((desk.read("out"), desk.read("errors")) == expected, "other bytes after {kills:?}");
        fs::remove_file(desk.path("out")).unwrap();
        if kills.all >= least {
            break;
        }
    }
    println!("{kills:?}");
    assert!(kills.on_the_way > 0, "{kills:?}");
}

#[test]
fn a_run_that_is_killed_goes_on_to_the_same_bytes() {
    kill_and_resume(6);
}

#[test]
#[ignore = "two minutes: cargo test --all-features --test running -- --ignored"]
fn a_run_that_is_killed_a_hundred_times_goes_on_to_the_same_bytes() {
    kill_and_resume(100);
}

/// Runs a shell that sets limits, then `tag`.
fn limited(desk: &Desk, limits: &str, arguments: &[&str]) -> Ran {
    let script = format!("{limits}; exec \"$0\" \"$@\"");
    let program = Command::new("sh")
        .args(["-c", &script, env!("CARGO_BIN_EXE_doleance")])
        .args(desk.arguments(arguments))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    ended(program.unwrap())
}

#[test]
fn a_disk_that_is_full_is_told_and_nothing_is_lost() {
    let desk = Desk::new();
    desk.write("in.jsonl", &json_rows(9_000));
    let command = ["--quiet", "@in.jsonl", "--output", "@out"];
    let expected = desk.run(&["@in.jsonl"], "").out;
    // A file may not grow beyond so many blocks of 512 bytes: as a full disk, but for this run alone.
    let ran = limited(&desk, "trap '' XFSZ; ulimit -f 1500", &command);
    assert_eq!(ran.code, Some(2), "{}", ran.err);
    assert!(ran.err.contains("out.partial: File too large") && kept(&ran), "{}", ran.err);
    assert_eq!(desk.beside_output(), ["out.partial", "out.resume"]);
    assert_eq!(desk.run(&[&command[..], &["--resume"]].concat(), "").code, Some(1));
    assert!(desk.read("out") == expected);
}

#[test]
fn places_that_cannot_be_written_to() {
    let desk = Desk::new();
    desk.write("in.txt", "colis perdu\n");
    let cases: [(&[&str], &str); 6] = [
        (&["--output", "@absent/out"], "out: no folder "),
        (&["--output", "@lexicons"], "lexicons: is a directory"),
        (&["--errors", "@absent/errors"], "errors: No such file"),
        (&["--output", "@out", "--errors", "@absent/errors"], "errors: No such file"),
        (&["--output", "/dev/full"], "/dev/full: No space left on device"),
        (&["--output", "/dev/full", "--resume"], "only an output file can be resumed"),
    ];
    for (arguments, told) in cases {
        if arguments.contains(&"/dev/full") && !Path::new("/dev/full").exists() {
            continue;
        }
        let ran = desk.run(&[&["@in.txt"], arguments].concat(), "");
        assert_eq!((ran.code, ran.err.contains(told)), (Some(2), true), "{arguments:?}: {}", ran.err);
        assert_eq!(desk.beside_output(), [""; 0], "{arguments:?}");
    }
}

#[test]
fn rejected_rows_go_to_a_file() {
    let desk = Desk::new();
    desk.write("in.jsonl", "{\"text\":\"colis perdu\"}\n{\"text\":5}\n\n{\"text\":\"a\"\n");
    let ran = desk.run(&["@in.jsonl", "@absent.jsonl", "--errors", "@errors"], "");
    assert_eq!((ran.code, ran.err.as_str(), ran.out.lines().count()), (Some(1), "", 1));
    let errors = desk.read("errors");
    let errors: Vec<serde_json::Value> = errors.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let place = |error: &serde_json::Value| (error["file"].as_str().unwrap().to_owned(), error["line"].as_u64());
    let (file, absent) = (desk.name("in.jsonl"), desk.name("absent.jsonl"));
    let places: Vec<_> = errors.iter().map(place).collect();
    assert_eq!(places, [(file.clone(), Some(2)), (file, Some(4)), (absent, None)]);
    let reasons = ["invalid type: integer `5`, expected a string", "EOF while parsing an object", "No such file"];
    for (error, reason) in errors.iter().zip(reasons) {
        assert!(error["reason"].as_str().unwrap().contains(reason), "{error}");
    }
    // A log of its own run.
    assert_eq!(desk.run(&["-", "--errors", "@errors"], "colis perdu\n").code, Some(0));
    assert_eq!(desk.read("errors"), "");
}

#[test]
fn what_is_said_in_a_pipe() {
    let desk = Desk::new();
    let input =
        "{\"text\":\"colis perdu\"}\n{\"text\":\"colis perdu\"}\n{\"text\":\"bonjour\"}\n{\n{\"text\":\"rien\"}\n";
    let problem = "<stdin>:4: ";
    let ran = desk.run(&["-"], input);
    assert!(ran.err.starts_with(problem) && ran.err.lines().count() == 1, "{}", ran.err);
    assert_eq!(desk.run(&["--quiet", "-"], input).err, "");
    assert_eq!(desk.run(&["--quiet", "-"], "").err, "doleance: no row could be read\n");

    let ran = desk.run(&["--summary", "-"], input);
    let (told, summary) = ran.err.split_once('\n').unwrap();
    assert!(told.starts_with(problem), "{told}");
    let expected = "\
rows tagged  4
errors       1
mean score   -0.31

category  complained  praised
colis         50.0 %    0.0 %
";
    assert_eq!(summary, expected);
    assert_eq!(ran.code, Some(1));
}

/// What a run writes on a terminal that is its standard error.
fn on_terminal(desk: &Desk, arguments: &[&str]) -> String {
    let terminal = nix::pty::openpty(None, None).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_doleance"));
    command.args(desk.arguments(arguments)).env("TERM", "xterm").stdin(Stdio::null()).stdout(Stdio::null());
    let mut child = command.stderr(Stdio::from(terminal.slave)).spawn().unwrap();
    drop(command);
    let (mut shown, mut master) = (Vec::new(), fs::File::from(terminal.master));
    // A terminal without a program at its other end is an error on some systems, an end on others.
    let _ = master.read_to_end(&mut shown);
    child.wait().unwrap();
    String::from_utf8_lossy(&shown).into_owned()
}

#[test]
fn what_is_said_on_a_terminal() {
    let desk = Desk::new();
    desk.write("in.jsonl", &json_rows(9_000));
    let shown = on_terminal(&desk, &["@in.jsonl", "--output", "@out"]);
    for part in
        [" of 946.76 kB", "B/s, ", " rows, ", " left", "in.jsonl:8: ", "rows tagged  8,820", "colis        100.0 %"]
    {
        assert!(shown.contains(part), "{part}: {shown:?}");
    }
    assert_eq!(on_terminal(&desk, &["@in.jsonl", "--quiet"]), "");
}

/// Reads what a run writes, until it ends.
#[cfg(target_os = "linux")]
fn drain(mut out: impl Read + Send + 'static) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut read = Vec::new();
        out.read_to_end(&mut read).unwrap();
        String::from_utf8(read).unwrap()
    })
}

/// The most memory that a process has held, in kilobytes.
#[cfg(target_os = "linux")]
fn peak(child: &Child) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_input() {
    let desk = Desk::new();
    let mut child = desk.start(&["--no-evidence", "-"]);
    let (mut stdin, out) = (child.stdin.take().unwrap(), drain(child.stdout.take().unwrap()));
    let rows = format!("{{\"note\":\"{}\",\"text\":\"Colis perdu.\"}}\n", "x".repeat(1000)).repeat(4000);
    let mut peaks = Vec::new();
    for _ in 0..20 {
        stdin.write_all(rows.as_bytes()).unwrap();
        peaks.push(peak(&child));
    }
    drop(stdin);
    assert_eq!(out.join().unwrap().lines().count(), 80_000);
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let (early, late) = (peaks[4], peaks[19]);
    assert!(late < early + 8 * 1024, "{early} kB after 20 MB, {late} kB after 80 MB: {peaks:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_line_without_an_end_is_told_and_takes_no_memory() {
    let desk = Desk::new();
    let starts = [
        ("{\"text\":\"a\"}\n{\"text\":\"", "<stdin>:2: a line of more than 16 MB\n"),
        ("id;text\n1;a\n2;\"", "<stdin>:3: a quoted field is never closed\n"),
        ("ref;text\n1;a\n", "<stdin>:3: a line of more than 16 MB\n"),
    ];
    for (head, told) in starts {
        let mut child = desk.start(&["--no-evidence", "-"]);
        let (mut stdin, out) = (child.stdin.take().unwrap(), drain(child.stdout.take().unwrap()));
        let err = drain(child.stderr.take().unwrap());
        stdin.write_all(head.as_bytes()).unwrap();
        let endless = "abandonné ".repeat(90_909);
        for _ in 0..100 {
            stdin.write_all(endless.as_bytes()).unwrap();
        }
        let peak = peak(&child);
        stdin.write_all(if head.starts_with('{') { b"\n{\"text\":\"fin\"}\n" } else { b"\n3;fin\n" }).unwrap();
        drop(stdin);
        assert_eq!((out.join().unwrap().lines().count(), err.join().unwrap().as_str()), (2, told), "{head}");
        assert_eq!(child.wait().unwrap().code(), Some(1), "{head}");
        assert!(peak < 100 * 1024, "{head}: {peak} kB after 100 MB");
    }
}
