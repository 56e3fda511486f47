// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** What came of an introduction. */
public enum IntroductionOutcome {
    CONTRACT,
    TRIAL,
    QUOTE,
    TALKS_GO_ON,
    NOTHING
}
