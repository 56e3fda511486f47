// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/** How a list of campaigns is sorted. */
public enum CampaignOrder {
    /** Changed last first. */
    CHANGED,
    TITLE,
    TITLE_BACKWARDS
}
