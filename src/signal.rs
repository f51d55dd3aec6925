//! The signals of the codebook: names only.

/// A signal of the whole text, as the codebook names it.
///
/// # Example
///
/// ```
/// use doleance::{Classifier, Signal};
///
/// let analysis = Classifier::french().classify("Je saisis mon avocat.");
/// assert!(analysis.signals().has(Signal::Legal));
/// assert_eq!((Signal::Legal.field(), Signal::Legal.value()), ("escalation", "legal"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Signal {
    /// The writer leaves, has left, or threatens to.
    Churn,
    /// Insults, threats or contempt from the writer.
    Aggressive,
    /// Warns others off.
    Detractor,
    /// Recommends.
    Promoter,
    /// Lawyer, court, formal notice.
    Legal,
    /// A mediator.
    Mediator,
    /// An authority or a consumer association.
    Authority,
    /// Press, social networks.
    Public,
    /// Asks for money back.
    Refund,
    /// Asks for a gesture or damages.
    Compensation,
    /// Asks for another item.
    Replacement,
    /// Asks for a repair.
    Repair,
    /// Asks for the delivery.
    Delivery,
    /// Asks to end or cancel.
    Cancellation,
    /// Asks to correct a bill or a file.
    Correction,
    /// Asks for a reply, an explanation, a call.
    Answer,
    /// Asks for an apology.
    Apology,
    /// Asks for information or help.
    Request,
}

impl Signal {
    /// Every signal, in the order of the codebook.
    pub const ALL: [Signal; 18] = [
        Signal::Churn,
        Signal::Aggressive,
        Signal::Detractor,
        Signal::Promoter,
        Signal::Legal,
        Signal::Mediator,
        Signal::Authority,
        Signal::Public,
        Signal::Refund,
        Signal::Compensation,
        Signal::Replacement,
        Signal::Repair,
        Signal::Delivery,
        Signal::Cancellation,
        Signal::Correction,
        Signal::Answer,
        Signal::Apology,
        Signal::Request,
    ];

    /// The field it fills in the output, which is also the name of its lexicon file: `churn`, `escalation`, `demand`…
    pub fn field(self) -> &'static str {
        match self {
            Signal::Churn => "churn",
            Signal::Aggressive => "aggressive",
            Signal::Detractor | Signal::Promoter => "recommendation",
            Signal::Legal | Signal::Mediator | Signal::Authority | Signal::Public => "escalation",
            Signal::Request => "request",
            _ => "demand",
        }
    }

    /// Its value in the output, which is also the name of its lexicon section: `legal`, `refund`…
    pub fn value(self) -> &'static str {
        match self {
            Signal::Churn => "churn",
            Signal::Aggressive => "aggressive",
            Signal::Detractor => "detractor",
            Signal::Promoter => "promoter",
            Signal::Legal => "legal",
            Signal::Mediator => "mediator",
            Signal::Authority => "authority",
            Signal::Public => "public",
            Signal::Refund => "refund",
            Signal::Compensation => "compensation",
            Signal::Replacement => "replacement",
            Signal::Repair => "repair",
            Signal::Delivery => "delivery",
            Signal::Cancellation => "cancellation",
            Signal::Correction => "correction",
            Signal::Answer => "answer",
            Signal::Apology => "apology",
            Signal::Request => "request",
        }
    }
}
