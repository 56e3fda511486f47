// SPDX-License-Identifier: Apache-2.0
/** The resources of gatherings. */
@NullMarked
package org.faisceau.gatherings.rest;

import org.jspecify.annotations.NullMarked;
