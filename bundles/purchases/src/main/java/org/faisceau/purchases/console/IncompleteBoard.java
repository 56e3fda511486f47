// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Slice;

/** The contracts that the official schema does not take yet. */
record IncompleteBoard(Slice<IncompleteLine> lines, int count, Form form) {}
