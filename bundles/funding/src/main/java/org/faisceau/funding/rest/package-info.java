// SPDX-License-Identifier: Apache-2.0
/** The resources of funding. */
@NullMarked
package org.faisceau.funding.rest;

import org.jspecify.annotations.NullMarked;
