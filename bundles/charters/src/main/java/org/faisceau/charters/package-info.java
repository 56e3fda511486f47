// SPDX-License-Identifier: Apache-2.0
/**
 * The Living-Lab and its charter: how it was opened, what it signed for three years, and how each commitment stands. The state of a
 * commitment is read from what really happened in other modules while they run, or from evidence a person brought; the rule that read it is
 * always said. It refuses to call late what the charter gave no date for: such a cadence is proposed, editable, and said to be so. Begin
 * reading at {@link org.faisceau.charters.api.Cockpits} and {@link org.faisceau.charters.Reader}.
 *
 * <p>It knows the platform alone; what happened comes as {@link org.faisceau.kernel.spi.Deed}. Without {@code needs} or {@code gatherings}
 * the commitments they feed keep the last state that was read, with its date, and the pages name the module.
 */
@NullMarked
package org.faisceau.charters;

import org.jspecify.annotations.NullMarked;
