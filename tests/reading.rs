//! Inputs as archives have them: encodings, compression, dialects of CSV, folders. Each file is made by its test.

#![cfg(feature = "cli")]

#[path = "support/program.rs"]
mod program;

use std::fs;
use std::io::Write;
use std::path::Path;

use encoding_rs::{Encoding, ISO_8859_15, MACINTOSH, WINDOWS_1252};
use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};

use program::{Ran, run};

/// Rows with what tells one encoding from another.
const ROWS: &str =
    "id;avis\n1;Très déçu : 15 € de frais.\n2;Aucune réponse, à fuir !\n3;Bon accueil\n4;Œuf cassé, cœur brisé\n";

/// The texts that a run read, by the column before ours.
fn texts(ran: &Ran, column: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(ran.out.as_bytes());
    let at = reader.headers().unwrap().iter().position(|name| name == column).unwrap_or_else(|| panic!("{}", ran.out));
    reader.records().map(|record| record.unwrap()[at].to_owned()).collect()
}

/// Reads a table, and the texts of it.
fn read(arguments: &[&str], input: &[u8]) -> (Ran, Vec<String>) {
    let ran = run(&[&["tag", "--format", "csv"], arguments].concat(), input);
    let texts = if ran.code == Some(2) { Vec::new() } else { texts(&ran, "avis") };
    (ran, texts)
}

fn written() -> Vec<String> {
    ROWS.lines().skip(1).map(|line| line.split_once(';').unwrap().1.to_owned()).collect()
}

fn encoded(encoding: &'static Encoding, text: &str) -> Vec<u8> {
    let (bytes, _, unmapped) = encoding.encode(text);
    assert!(!unmapped);
    bytes.into_owned()
}

fn utf16(mark: &str, text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    mark.encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
}

#[test]
fn encodings_are_found_by_content() {
    const MARK: &str = "\u{feff}";
    let old_macs = ROWS.replace('\n', "\r");
    let cases: [(&str, &[&str], Vec<u8>); 12] = [
        ("UTF-8", &[], ROWS.into()),
        ("UTF-8 with its mark", &[], [MARK, ROWS].concat().into()),
        ("UTF-16 little-endian with its mark", &[], utf16(MARK, ROWS, u16::to_le_bytes)),
        ("UTF-16 big-endian with its mark", &[], utf16(MARK, ROWS, u16::to_be_bytes)),
        ("UTF-16 little-endian without a mark", &[], utf16("", ROWS, u16::to_le_bytes)),
        ("UTF-16 big-endian without a mark", &[], utf16("", ROWS, u16::to_be_bytes)),
        (
            "UTF-16 as the user says, big-endian as its mark says",
            &["--encoding", "utf-16"],
            utf16(MARK, ROWS, u16::to_be_bytes),
        ),
        ("Windows-1252", &[], encoded(WINDOWS_1252, ROWS)),
        ("ISO-8859-15", &[], encoded(ISO_8859_15, ROWS)),
        ("Windows-1252, as the user says", &["--encoding", "latin1"], encoded(WINDOWS_1252, ROWS)),
        ("Mac OS Roman, as the user says", &["--encoding", "macintosh"], encoded(MACINTOSH, ROWS)),
        ("lines that end with a carriage return", &[], old_macs.into()),
    ];
    for (name, arguments, input) in cases {
        let (ran, texts) = read(arguments, &input);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{name}");
        assert_eq!(texts, written(), "{name}");
    }
}

#[test]
fn few_accents_are_enough() {
    for text in [
        "déçu",
        "café",
        "à fuir",
        "naïve",
        "« bien »",
        "facture n° 4",
        "15 € de frais",
        "l’accueil",
        "mauvaise humeur…",
        "ça va",
    ] {
        let (ran, texts) = read(&[], &encoded(WINDOWS_1252, &format!("id;avis\n1;rien\n2;{text}\n")));
        assert_eq!((ran.code, texts.last().map(String::as_str)), (Some(0), Some(text)), "{}", ran.err);
    }
}

#[test]
fn an_encoding_that_changes_is_told_and_no_row_is_lost() {
    let after = "5;Deuxième appel\n6;Merci\n";
    let expected = [written(), vec!["Deuxième appel".into(), "Merci".into()]].concat();
    let (utf8, old) = (|text: &str| text.as_bytes().to_vec(), |text: &str| encoded(WINDOWS_1252, text));
    let cases = [
        (vec![utf8(ROWS), old(after)], "<stdin>:6: the encoding changes from UTF-8 to windows-1252\n"),
        (vec![old(ROWS), utf8(after)], "<stdin>:6: the encoding changes from windows-1252 to UTF-8\n"),
    ];
    let cases = cases.into_iter().chain([
        (vec![utf8(ROWS), utf16("", after, u16::to_le_bytes)], "<stdin>:6: the encoding changes to UTF-16LE\n"),
        (vec![old(ROWS), utf16("\u{feff}", after, u16::to_be_bytes)], "<stdin>:6: the encoding changes to UTF-16BE\n"),
        (
            vec![utf16("\u{feff}", ROWS, u16::to_le_bytes), utf8(after)],
            "<stdin>:6: the encoding changes from UTF-16LE\n",
        ),
        (vec![utf16("", ROWS, u16::to_be_bytes), old(after)], "<stdin>:6: the encoding changes from UTF-16BE\n"),
    ]);
    for (parts, told) in cases {
        let (ran, texts) = read(&[], &parts.concat());
        assert_eq!((ran.code, ran.err.as_str()), (Some(1), told));
        assert_eq!(texts, expected);
    }

    // A character that was cut is no other encoding: its row is told, the others are tagged.
    let cut = ["id;avis\n1;Très déçu\n2;Réponse tr".as_bytes(), b"\xC3\n3;", "Rappelé".as_bytes()].concat();
    let (ran, texts) = read(&[], &cut);
    assert_eq!((ran.code, texts), (Some(1), vec!["Très déçu".to_owned(), "Rappelé".to_owned()]));
    assert!(ran.err.contains("<stdin>:3: invalid UTF-8 (byte 0xC3 after 13 good ones)"), "{}", ran.err);

    // Half a pair of UTF-16, and half a unit at the end.
    let mut input = utf16("\u{feff}", "id;avis\n1;Colère 😡\n2;Merci\n3;fin", u16::to_le_bytes);
    let pair = input.windows(2).position(|unit| unit == [0x3D, 0xD8]).unwrap();
    input.drain(pair..pair + 2);
    input.push(b'!');
    let (ran, texts) = read(&[], &input);
    assert_eq!((ran.code, texts.join("|").as_str()), (Some(1), "Colère \u{fffd}|Merci|fin\u{fffd}"));
    assert_eq!(
        ran.err,
        "<stdin>:2: invalid UTF-16LE, read as \u{fffd}\n<stdin>:4: invalid UTF-16LE, read as \u{fffd}\n"
    );
}

#[test]
fn what_is_no_text_is_told() {
    let cases: [(&[u8], &str); 2] = [
        (b"PK\x03\x04\x14\0\0\0", "<stdin>: a ZIP archive or an Excel workbook"),
        (b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\n", "<stdin>: neither text nor an archive that is known"),
    ];
    for (input, told) in cases {
        let (ran, _) = read(&[], input);
        assert_eq!(ran.code, Some(2));
        assert!(ran.err.starts_with(told), "{}", ran.err);
    }
}

/// A dialect of CSV: its name, the input, the texts, the errors.
type Dialect = (&'static str, &'static str, &'static [&'static str], &'static [&'static str]);

#[test]
fn tables_as_spreadsheets_write_them() {
    let cases: [Dialect; 14] = [
        ("the delimiter is named", "sep=;\r\nid;avis\r\n1;un, deux\r\n", &["un, deux"], &[]),
        ("the delimiter is named in quotes", "\"SEP=|\"\nid|avis\n1|un;deux\n", &["un;deux"], &[]),
        ("bars", "id|avis\n1|un\n", &["un"], &[]),
        ("doubled quotes", "id;avis\n1;\"dit \"\"non\"\"\"\n2;\"\"\"oui\"\"\"\n", &["dit \"non\"", "\"oui\""], &[]),
        ("quotes inside of a text", "id;avis\n1;écran 5\" nul\n2;\"un\" deux\n", &["écran 5\" nul", "un deux"], &[]),
        (
            "line breaks, blank lines and delimiters in quotes",
            "id;avis\r\n1;\"un;\n\n deux\r\n\"\r\n2;fin\r\n",
            &["un;\n\n deux\r\n", "fin"],
            &[],
        ),
        ("a header on two lines", "id;\"date\nde l'avis\";avis\n1;mai;un\n", &["un"], &[]),
        ("an end without a line break", "id;avis\n1;\"un\"", &["un"], &[]),
        ("carriage returns alone", "id;avis\r1;\"un\rdeux\"\r2;fin\r", &["un\ndeux", "fin"], &[]),
        ("delimiters at the end", "id;avis;;\n1;un;;\n2;deux\n3;trois;;;\n", &["un", "deux", "trois"], &[]),
        (
            "rows that are too short or too long",
            "id;avis;note\n1;un;5\n2;deux\n3;trois;4;et plus\n\n4;quatre;3\n",
            &["un", "quatre"],
            &["<stdin>:3: 2 fields where the header has 3", "<stdin>:4: 4 fields where the header has 3"],
        ),
        (
            "a quote that is not closed before the next quoted row",
            "id;avis;note\n1;\"un;5\n2;deux;4\n3;\"trois\";3\n4;\"quatre\";2\n",
            &["deux", "trois", "quatre"],
            &["<stdin>:2: a quoted field is never closed"],
        ),
        (
            "a quote that is never closed",
            "id;avis\n1;\"un\n2;deux\n",
            &["deux"],
            &["<stdin>:2: a quoted field is never closed"],
        ),
        (
            "single quotes in a text of several lines",
            "id;avis\n1;\"Il dit\n\"non\" puis rien\"\n2;fin\n",
            &["Il dit\nnon\" puis rien\"", "fin"],
            &[],
        ),
    ];
    for (name, input, expected, told) in cases {
        let ran = run(&["tag", "--format", "csv"], input.as_bytes());
        let told_all = format!("{name}\n{}{}", ran.out, ran.err);
        assert_eq!(ran.code, Some(i32::from(!told.is_empty())), "{told_all}");
        assert_eq!(ran.err.lines().count(), told.len(), "{told_all}");
        assert!(ran.err.lines().zip(told).all(|(line, told)| line.starts_with(told)), "{told_all}");
        let delimiter = if input.contains('|') { b'|' } else { b';' };
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(ran.out.as_bytes());
        let at = reader.headers().unwrap().iter().position(|name| name == "avis").unwrap();
        let texts: Vec<_> = reader.records().map(|record| record.unwrap()[at].to_owned()).collect();
        assert_eq!(texts, expected, "{name}");
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, CompressionLevel::Fastest)
}

/// Something to skip in a Zstandard archive, as parallel compressors write.
const SKIPPED: &[u8] = b"\x50\x2A\x4D\x18\x03\0\0\0abc";

#[test]
fn archives_are_found_by_content() {
    let (head, tail) = ROWS.as_bytes().split_at(30);
    let cases = [
        ("gzip", gzip(ROWS.as_bytes())),
        ("gzip of several members", [gzip(head), gzip(tail)].concat()),
        ("gzip of Windows-1252", gzip(&encoded(WINDOWS_1252, ROWS))),
        ("Zstandard", zstd(ROWS.as_bytes())),
        ("Zstandard of several frames", [zstd(head).as_slice(), SKIPPED, &zstd(tail)].concat()),
    ];
    for (name, input) in cases {
        let (ran, texts) = read(&[], &input);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{name}");
        assert_eq!(texts, written(), "{name}");
    }
}

#[test]
fn rows_before_the_damage_of_an_archive_are_tagged() {
    let rows: String = (0..20_000).map(|row| format!("{row};Colis {} jamais reçu\n", row * row)).collect();
    let input = format!("id;avis\n{rows}");
    for (kind, archive) in [("gzip", gzip(input.as_bytes())), ("Zstandard", zstd(input.as_bytes()))] {
        let (ran, texts) = read(&[], &archive[..archive.len() / 2]);
        assert_eq!(ran.code, Some(1), "{kind}");
        assert!((1_000..20_000).contains(&texts.len()), "{kind}: {}", texts.len());
        let line = texts.len() + 2;
        let told = format!("<stdin>:{line}: the {kind} archive is damaged or cut short: ");
        assert!(ran.err.starts_with(&told) && ran.err.lines().count() == 1, "{}", ran.err);
    }
    let mut damaged = [zstd(ROWS.as_bytes()), zstd(ROWS.as_bytes())].concat();
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    let (ran, _) = read(&[], &damaged);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("checksum"), "{}", ran.err);
}

#[cfg(feature = "parquet")]
mod parquet_files {
    use std::sync::Arc;

    use parquet::basic::{Compression, ZstdLevel};
    use parquet::data_type::{ByteArray, ByteArrayType, DoubleType, Int64Type};
    use parquet::file::properties::WriterProperties;
    use parquet::file::writer::SerializedFileWriter;
    use parquet::schema::parser::parse_message_type;

    use super::*;

    /// A file of two groups of three rows: an identifier, a text, which the last row of a group lacks, and a mark.
    fn parquet(compression: Compression) -> Vec<u8> {
        let schema = "message avis { REQUIRED INT64 id; OPTIONAL BYTE_ARRAY avis (UTF8); REQUIRED DOUBLE note; }";
        let schema = Arc::new(parse_message_type(schema).unwrap());
        let properties = Arc::new(WriterProperties::builder().set_compression(compression).build());
        let mut writer = SerializedFileWriter::new(Vec::new(), schema, properties).unwrap();
        for group in 0..2 {
            let texts = ["Très \"déçu\"\n", "à fuir"].map(ByteArray::from);
            let mut columns = writer.next_row_group().unwrap();
            let mut column = columns.next_column().unwrap().unwrap();
            let ids: Vec<i64> = (0..3).map(|row| 10 * group + row).collect();
            column.typed::<Int64Type>().write_batch(&ids, None, None).unwrap();
            column.close().unwrap();
            let mut column = columns.next_column().unwrap().unwrap();
            column.typed::<ByteArrayType>().write_batch(&texts, Some(&[1, 1, 0]), None).unwrap();
            column.close().unwrap();
            let mut column = columns.next_column().unwrap().unwrap();
            column.typed::<DoubleType>().write_batch(&[1.5, 2.0, 3.0], None, None).unwrap();
            column.close().unwrap();
            columns.close().unwrap();
        }
        writer.into_inner().unwrap()
    }

    #[test]
    fn parquet_is_read_by_rows() {
        let zstd = Compression::ZSTD(ZstdLevel::default());
        for compression in [
            Compression::UNCOMPRESSED,
            Compression::SNAPPY,
            zstd,
            Compression::GZIP(Default::default()),
            Compression::LZ4_RAW,
        ] {
            let dir = folder(&[("avis.data", &parquet(compression))]);
            let path = dir.path().join("avis.data");
            let ran = run(&["tag", "--format", "csv", path.to_str().unwrap()], b"");
            assert_eq!(ran.code, Some(1), "{compression}");
            let missing = |line| format!("{}:{line}: invalid type: null, expected a string", path.display());
            let told: Vec<_> = ran.err.lines().map(|line| line.split(" (byte").next().unwrap()).collect();
            assert_eq!(told, [missing(3), missing(6)], "{compression}");
            let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
            let rows: Vec<_> =
                reader.records().map(|row| row.unwrap().iter().take(3).collect::<Vec<_>>().join("|")).collect();
            assert_eq!(rows, ["0|Très \"déçu\"\n|1.5", "1|à fuir|2.0", "10|Très \"déçu\"\n|1.5", "11|à fuir|2.0"]);
        }
        let (ran, _) = read(&[], &parquet(Compression::SNAPPY));
        assert!(ran.err.starts_with("<stdin>: Parquet, which is read from files only"), "{}", ran.err);
        let dir = folder(&[("coupé.parquet", &parquet(Compression::SNAPPY)[..200])]);
        let ran = run(&["tag", dir.path().to_str().unwrap()], b"");
        assert!(ran.code == Some(2) && ran.err.contains("coupé.parquet: "), "{}", ran.err);
    }
}

/// A folder of files, in the order of their names.
fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, bytes) in files {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    dir
}

#[test]
fn folders_and_patterns() {
    let dir = folder(&[
        ("2023/avis.csv.gz", &gzip(b"id;avis\n1;un\n")),
        ("2024/a.csv", b"id;avis\n2;deux\n"),
        ("2024/b[1].csv", b"id;avis\n3;trois\n"),
        ("2024/.cache/x.csv", b"id;avis\n9;neuf\n"),
        (".lock", b"x"),
        ("note.jsonl", b"{\"id\":4,\"avis\":\"quatre\"}\n"),
    ]);
    fs::create_dir(dir.path().join("vide")).unwrap();
    let path = |name: &str| dir.path().join(name).to_str().unwrap().to_owned();
    let cases: [(&[&str], &[&str]); 6] = [
        (&[""], &["2023/avis.csv.gz:1", "2024/a.csv:2", "2024/b[1].csv:3", "note.jsonl:4"]),
        (&["2024"], &["2024/a.csv:2", "2024/b[1].csv:3"]),
        (&["*/*.csv"], &["2024/a.csv:2", "2024/b[1].csv:3"]),
        (&["**/*.csv*"], &["2023/avis.csv.gz:1", "2024/a.csv:2", "2024/b[1].csv:3"]),
        (&["2024/b[1].csv"], &[":3"]),
        (&["note.jsonl", "2023"], &["note.jsonl:4", "2023/avis.csv.gz:1"]),
    ];
    for (names, expected) in cases {
        let names: Vec<_> = names.iter().map(|name| path(name)).collect();
        let arguments: Vec<_> = ["tag"].into_iter().chain(names.iter().map(String::as_str)).collect();
        let ran = run(&arguments, b"");
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{names:?}");
        let rows: Vec<_> = ran
            .out
            .lines()
            .map(|line| {
                let row: serde_json::Value = serde_json::from_str(line).unwrap();
                let file = row["file"]
                    .as_str()
                    .map(|file| Path::new(file).strip_prefix(dir.path()).unwrap().to_str().unwrap());
                format!("{}:{}", file.unwrap_or_default(), row["id"].to_string().trim_matches('"'))
            })
            .collect();
        assert_eq!(rows, expected, "{names:?}");
    }
    let (ran, _) = read(&[&path("2024")], b"");
    let files: Vec<_> = texts(&ran, "file").iter().map(|file| file.replace('\\', "/")).collect();
    assert!(files[0].ends_with("2024/a.csv") && files[1].ends_with("2024/b[1].csv"), "{files:?}");

    for (name, told) in [("vide", "a folder without files to read"), ("*.xml", "*.xml: ")] {
        let ran = run(&["tag", &path(name)], b"");
        assert_eq!(ran.code, Some(2));
        assert!(ran.err.contains(told), "{}", ran.err);
    }
}
