// SPDX-License-Identifier: Apache-2.0
/** Charters over HTTP, for programs. */
@NullMarked
package org.faisceau.charters.rest;

import org.jspecify.annotations.NullMarked;
