// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

/** Where a Living-Lab also speaks, in the order it is shown. */
public enum Channel {
    SITE,
    X,
    LINKEDIN,
    YOUTUBE,
    INSTAGRAM,
    PODCAST
}
