// SPDX-License-Identifier: Apache-2.0
/** Hostile feeds and friendly ones, over a server of this machine. */
@NullMarked
package org.faisceau.sourcing.feed;

import org.jspecify.annotations.NullMarked;
