// SPDX-License-Identifier: Apache-2.0
/** The resources of needs, written against their api alone. */
@NullMarked
package org.faisceau.needs.rest;

import org.jspecify.annotations.NullMarked;
