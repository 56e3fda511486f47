// SPDX-License-Identifier: Apache-2.0
/** The pages of dossiers. */
@NullMarked
package org.faisceau.dossiers.console;

import org.jspecify.annotations.NullMarked;
