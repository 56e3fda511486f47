// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/** What is to be said of a filter that was set. */
public enum MatchAdvice {
    /** It leaves nobody out. */
    USELESS,
    /** It alone leaves everybody out. */
    TOO_NARROW,
    /** It does not leave everybody out alone, but does so together with others. */
    CONTRADICTORY
}
