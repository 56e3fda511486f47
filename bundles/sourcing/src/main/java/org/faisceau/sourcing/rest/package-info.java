// SPDX-License-Identifier: Apache-2.0
/** The resources of sourcing. */
@NullMarked
package org.faisceau.sourcing.rest;

import org.jspecify.annotations.NullMarked;
