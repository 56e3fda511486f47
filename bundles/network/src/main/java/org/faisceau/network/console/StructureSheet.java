// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.console.spi.Contributions;
import org.faisceau.network.api.Structure;

/** What a structure's page shows; others: what other bundles add. */
record StructureSheet(Structure structure, boolean mayWrite, Contributions others) {}
