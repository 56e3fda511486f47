// SPDX-License-Identifier: Apache-2.0
/** {@code import KIND FILE} and {@code export KIND FILE}. */
@NullMarked
package org.faisceau.documents.command;

import org.jspecify.annotations.NullMarked;
