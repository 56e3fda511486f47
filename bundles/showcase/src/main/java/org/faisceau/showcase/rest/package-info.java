// SPDX-License-Identifier: Apache-2.0
/** Resources of the showcase for other programs. */
@NullMarked
package org.faisceau.showcase.rest;

import org.jspecify.annotations.NullMarked;
