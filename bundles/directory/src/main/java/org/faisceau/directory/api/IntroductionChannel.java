// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** How two sides were, or are to be, brought together. */
public enum IntroductionChannel {
    MAIL,
    PHONE,
    VIDEO,
    MEETING,
    VISIT,
    EVENT,
    OTHER
}
