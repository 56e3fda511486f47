// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import gg.jte.Content;
import org.faisceau.console.spi.Contributions;
import org.faisceau.library.api.Work;

/**
 * What a work's page shows.
 *
 * @param theme its name; empty for none
 * @param isDue true where somebody ought to look at it again
 * @param others what other bundles add
 */
record WorkSheet(Work work, Content body, String theme, boolean isDue, boolean mayWrite, Contributions others) {}
