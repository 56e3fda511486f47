// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.purchases.rest;

import org.jspecify.annotations.NullMarked;
