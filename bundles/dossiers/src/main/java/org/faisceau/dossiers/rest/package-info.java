// SPDX-License-Identifier: Apache-2.0
/** The resources of dossiers. */
@NullMarked
package org.faisceau.dossiers.rest;

import org.jspecify.annotations.NullMarked;
