// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.charters.rest;

import org.jspecify.annotations.NullMarked;
