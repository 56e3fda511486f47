// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

/** What sort of thing a work of the library is. */
public enum WorkKind {
    GUIDE,
    WEBINAR,
    /** A document to start from. */
    MODEL,
    ARTICLE,
    TRAINING,
    /** Written in the library itself. */
    PAGE
}
