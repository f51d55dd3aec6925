use std::io::{BufRead, Write};
fn main() {
    let args: Vec<String> = std::env::args().collect();
    match args[1].as_str() {
        "check" => match doleance::Lexicon::from_dir(args.get(2).map_or("lexicons", |s| s)) {
            Err(e) => {
                println!("{e}");
                println!("{} problems", e.problems().len());
                std::process::exit(2)
            }
            Ok(l) => {
                let c = doleance::Classifier::builder().lexicon(l).build();
                let f = c.check_examples();
                for x in &f {
                    println!("{x}");
                }
                println!("{} examples, {} fail", c.examples(), f.len());
            }
        },
        "build" => {
            for _ in 0..10 {
                let t = std::time::Instant::now();
                let l = doleance::Lexicon::french();
                let t2 = t.elapsed();
                let c = doleance::Classifier::builder().lexicon(l).build();
                eprintln!("compile {t2:?} build {:?}", t.elapsed() - t2);
                std::hint::black_box(c);
            }
        }
        "bench" => {
            let t = std::time::Instant::now();
            let c = doleance::Classifier::french();
            eprintln!("build {:?}", t.elapsed());
            let rows: Vec<serde_json::Value> = std::io::BufReader::new(std::fs::File::open(&args[2]).unwrap())
                .lines()
                .map(|l| serde_json::from_str(&l.unwrap()).unwrap())
                .collect();
            let texts: Vec<&str> = rows.iter().map(|r| r["text"].as_str().unwrap()).collect();
            let bytes: usize = texts.iter().map(|t| t.len()).sum();
            for _ in 0..5 {
                let t = std::time::Instant::now();
                let n: usize = texts.iter().map(|t| c.classify(t).opinions().len()).sum();
                eprintln!("{} {:.1} MB/s", n, bytes as f64 / 1e6 / t.elapsed().as_secs_f64());
            }
        }
        _ => {
            let l =
                doleance::Lexicon::from_dir(std::env::var("LEX").unwrap_or("lexicons".into())).unwrap_or_else(|e| {
                    eprintln!("{e}");
                    std::process::exit(2)
                });
            let c = doleance::Classifier::builder().lexicon(l).build();
            let rows: Vec<serde_json::Value> = std::io::BufReader::new(std::fs::File::open(&args[1]).unwrap())
                .lines()
                .map(|l| serde_json::from_str(&l.unwrap()).unwrap())
                .collect();
            let texts: Vec<&str> = rows.iter().map(|r| r["text"].as_str().unwrap()).collect();
            let t = std::time::Instant::now();
            let all = c.classify_all(&texts);
            let bytes: usize = texts.iter().map(|t| t.len()).sum();
            eprintln!("{} texts {:.1} MB/s", texts.len(), bytes as f64 / 1e6 / t.elapsed().as_secs_f64());
            let mut out = std::io::BufWriter::new(std::io::stdout());
            for (r, a) in rows.iter().zip(&all) {
                let mut v = serde_json::to_value(a).unwrap();
                v["id"] = r["id"].clone();
                writeln!(out, "{v}").unwrap();
            }
        }
    }
}
