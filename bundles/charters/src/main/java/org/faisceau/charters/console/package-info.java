// SPDX-License-Identifier: Apache-2.0
/** Pages of Living-Labs and charters. Begin reading at {@link org.faisceau.charters.console.LabPage}. */
@NullMarked
package org.faisceau.charters.console;

import org.jspecify.annotations.NullMarked;
