// SPDX-License-Identifier: Apache-2.0
/** The resources of the library. */
@NullMarked
package org.faisceau.library.rest;

import org.jspecify.annotations.NullMarked;
