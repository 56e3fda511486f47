// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.purchases.api;

import org.jspecify.annotations.NullMarked;
