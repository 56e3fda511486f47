// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.rules.rest;

import org.jspecify.annotations.NullMarked;
