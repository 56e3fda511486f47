// SPDX-License-Identifier: Apache-2.0
/**
 * Reads what others publish, and trusts nothing of it: neither where an address leads, nor how much comes, nor how long it takes, nor what
 * stands in it. Begin with {@link org.faisceau.sourcing.feed.FeedDoor}. It knows no table and no setting.
 */
@NullMarked
package org.faisceau.sourcing.feed;

import org.jspecify.annotations.NullMarked;
