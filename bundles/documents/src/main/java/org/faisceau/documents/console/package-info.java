// SPDX-License-Identifier: Apache-2.0
/** The pages of imports and exports. */
@NullMarked
package org.faisceau.documents.console;

import org.jspecify.annotations.NullMarked;
