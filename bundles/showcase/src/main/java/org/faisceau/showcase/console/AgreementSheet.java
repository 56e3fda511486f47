// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Contributions;
import org.faisceau.showcase.api.Agreement;

/**
 * What an agreement's page shows.
 *
 * @param seenAt where everybody sees the thing; empty while nobody does
 * @param openAt its own public page, which its module shows whatever is agreed here; empty where it has none
 * @param noted name of who wrote it last
 * @param mayTakeBack true where the reader withdrew it a moment ago
 * @param others what other bundles add
 */
record AgreementSheet(Agreement agreement, String seenAt, String openAt, String noted, boolean mayNote, boolean mayTakeBack, Contributions others) {}
