// SPDX-License-Identifier: Apache-2.0
/**
 * Needs from tables and into them, written against the api alone. Begin with {@link org.faisceau.needs.transfer.NeedImport}: a chunk of
 * lines is read ({@link org.faisceau.needs.transfer.LineReading}), its buyers are found ({@link org.faisceau.needs.transfer.Buyers}), the
 * register takes it.
 */
@NullMarked
package org.faisceau.needs.transfer;

import org.jspecify.annotations.NullMarked;
