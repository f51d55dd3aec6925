//! Many texts at once, on all cores.

use rayon::prelude::*;

use crate::analysis::Analysis;
use crate::classifier::Classifier;

impl Classifier {
    /// Reads every text, on the threads of the current rayon pool; the results are those of [`Classifier::classify`] on
    /// each, in order.
    ///
    /// # Example
    ///
    /// ```
    /// use doleance::{Classifier, Kind};
    ///
    /// let analyses = Classifier::french().classify_all(&["Service nul.", "Service parfait !"]);
    /// assert_eq!(analyses[0].kind(), Kind::Complaint);
    /// assert_eq!(analyses[1].kind(), Kind::Praise);
    /// ```
    pub fn classify_all<S: AsRef<str> + Sync>(&self, texts: &[S]) -> Vec<Analysis> {
        texts.par_iter().map(|text| self.classify(text.as_ref())).collect()
    }
}
