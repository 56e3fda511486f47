// SPDX-License-Identifier: Apache-2.0
/** Modules under {@code /api/v1}. */
@NullMarked
package org.faisceau.modules.rest;

import org.jspecify.annotations.NullMarked;
