// SPDX-License-Identifier: Apache-2.0
/** The resources of rules, written against their api alone. */
@NullMarked
package org.faisceau.rules.rest;

import org.jspecify.annotations.NullMarked;
