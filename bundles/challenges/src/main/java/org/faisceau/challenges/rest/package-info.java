// SPDX-License-Identifier: Apache-2.0
/** The resources of challenges. */
@NullMarked
package org.faisceau.challenges.rest;

import org.jspecify.annotations.NullMarked;
