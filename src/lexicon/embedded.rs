//! The built-in lexicon files, in the order of their paths. A test compares this list with the folder.

use super::labels::Source;

macro_rules! files {
    ($($path:literal)*) => {
        &[$(($path, include_str!(concat!("../../lexicons/", $path)))),*]
    };
}

/// Path and text of each built-in file.
pub(crate) const FILES: &[(&str, &str)] = files! {
    "categories/accessibility.lex"
    "categories/availability.lex"
    "categories/billing.lex"
    "categories/broken_promise.lex"
    "categories/cancellation.lex"
    "categories/claims_handling.lex"
    "categories/compensation.lex"
    "categories/contract_sales.lex"
    "categories/delay.lex"
    "categories/delivery.lex"
    "categories/fraud.lex"
    "categories/politeness.lex"
    "categories/price.lex"
    "categories/privacy.lex"
    "categories/product_quality.lex"
    "categories/promotion_loyalty.lex"
    "categories/reachability.lex"
    "categories/refund.lex"
    "categories/repeat_effort.lex"
    "categories/returns.lex"
    "categories/safety_hygiene.lex"
    "categories/service_outage.lex"
    "categories/service_quality.lex"
    "categories/warranty_repair.lex"
    "categories/website_app.lex"
    "context.lex"
    "inflections.lex"
    "sentiment/emoji.lex"
    "sentiment/emotions.lex"
    "sentiment/events.lex"
    "sentiment/idioms.lex"
    "sentiment/irony.lex"
    "sentiment/qualities.lex"
    "sentiment/verdicts.lex"
    "signals/aggressive.lex"
    "signals/churn.lex"
    "signals/demand.lex"
    "signals/escalation.lex"
    "signals/recommendation.lex"
    "signals/request.lex"
    "vocabulary/adjectives.lex"
    "vocabulary/function_words.lex"
    "vocabulary/groups.lex"
    "vocabulary/nouns.lex"
    "vocabulary/spellings.lex"
    "vocabulary/verbs.lex"
};

pub(crate) fn sources() -> Vec<Source> {
    FILES.iter().map(|(path, text)| Source { path: (*path).to_owned(), text: (*text).into() }).collect()
}
