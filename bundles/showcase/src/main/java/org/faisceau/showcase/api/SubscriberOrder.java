// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

/** How a list of subscribers is sorted. */
public enum SubscriberOrder {
    /** Who changed last first. */
    LATEST,
    /** Who changed longest ago first. */
    OLDEST,
    MAIL,
    MAIL_BACKWARDS
}
