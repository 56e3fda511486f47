// SPDX-License-Identifier: Apache-2.0
/** The resources of gatherings, as programs call them. */
@NullMarked
package org.faisceau.gatherings.rest;

import org.jspecify.annotations.NullMarked;
