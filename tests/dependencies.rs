//! What the project is built from: licences that let anyone use it, and releases of a registry.

use std::process::Command;

use serde::Deserialize;
use spdx::{Expression, ParseMode};

/// Licences that ask for no more than a mention.
const ALLOWED: [&str; 9] =
    ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "Unicode-3.0", "Unlicense", "Zlib"];

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    /// Absent for the project itself.
    source: Option<String>,
}

fn is_allowed(license: &str) -> bool {
    let parsed = Expression::parse_mode(license, ParseMode::LAX);
    parsed.is_ok_and(|expression| {
        expression.evaluate(|asked| asked.license.id().is_some_and(|id| ALLOWED.contains(&id.name)))
    })
}

#[test]
fn licences() {
    let cases = [
        ("MIT", true),
        ("MIT/Apache-2.0", true),
        ("GPL-3.0-only OR MIT", true),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("MIT AND GPL-3.0-only", false),
        ("MPL-2.0", false),
        ("Anything", false),
    ];
    for (license, allowed) in cases {
        assert_eq!(is_allowed(license), allowed, "{license}");
    }
}

#[test]
fn every_dependency_is_free_to_use_and_from_the_registry() {
    let mut metadata = Command::new(env!("CARGO"));
    metadata.args(["metadata", "--format-version", "1", "--all-features", "--locked"]);
    let output = metadata.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let Metadata { packages } = serde_json::from_slice(&output.stdout).unwrap();
    assert!(packages.len() > 50);
    let offence = |Package { name, version, license, source }: &Package| {
        let license = license.as_deref().unwrap_or("no licence");
        let known = source.as_deref().is_none_or(|source| source.starts_with("registry+"));
        (!known || !is_allowed(license)).then(|| format!("{name} {version}: {license}, from {source:?}"))
    };
    let offences: Vec<_> = packages.iter().filter_map(offence).collect();
    assert!(offences.is_empty(), "{}", offences.join("\n"));
}
