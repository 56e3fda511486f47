// SPDX-License-Identifier: Apache-2.0
/** Organisations, solutions and introductions from tables and into them, written against the api alone. */
@NullMarked
package org.faisceau.directory.transfer;

import org.jspecify.annotations.NullMarked;
