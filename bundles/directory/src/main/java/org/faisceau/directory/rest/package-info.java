// SPDX-License-Identifier: Apache-2.0
/** The directory's resources, written against its api alone. */
@NullMarked
package org.faisceau.directory.rest;

import org.jspecify.annotations.NullMarked;
