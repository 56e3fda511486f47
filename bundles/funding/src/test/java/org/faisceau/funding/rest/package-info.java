// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.funding.rest;

import org.jspecify.annotations.NullMarked;
