// SPDX-License-Identifier: Apache-2.0
/** What sourcing promises, on real registers. */
@NullMarked
package org.faisceau.sourcing.rest;

import org.jspecify.annotations.NullMarked;
