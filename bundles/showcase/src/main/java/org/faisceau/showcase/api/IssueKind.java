// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

/** What an issue is made for. */
public enum IssueKind {
    /** A brochure of residents for public actors, to be printed. */
    BROCHURE,
    /** A piece for a web site or a gazette: HTML, text and images. */
    PIECE,
    /** A newsletter, sent to people with an account and read by everybody. */
    NEWSLETTER
}
