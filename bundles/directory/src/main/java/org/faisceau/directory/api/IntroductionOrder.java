// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** The order of a list of introductions. */
public enum IntroductionOrder {
    /** Changed last first. */
    CHANGED,
    /** The latest day first. */
    DAY,
    DAY_UPWARDS,
    /** The next to follow up first, those without such a day last. */
    FOLLOW_UP
}
