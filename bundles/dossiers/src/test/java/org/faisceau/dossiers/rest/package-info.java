// SPDX-License-Identifier: Apache-2.0
/** What dossiers promise, on real registers. */
@NullMarked
package org.faisceau.dossiers.rest;

import org.jspecify.annotations.NullMarked;
