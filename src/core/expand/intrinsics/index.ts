/** CloudFormation's intrinsic functions: takes an argument, gives its value. Source: "Intrinsic function reference", AWS CloudFormation User Guide. */
import { ifFunction, truthFunction } from './logic.ts';
import { findInMap } from './lookup.ts';
import { getAtt, importValue, ref } from './references.ts';
import type { Intrinsic } from './scope.ts';
import { base64, join, length, select, split, sub, toJsonString } from './text.ts';

/** Functions that are not here (`Fn::Cidr`, `Fn::GetAZs`, `Fn::Transform`, …) give a token of their resolved argument. */
export const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: ref,
  'Fn::GetAtt': getAtt,
  'Fn::ImportValue': importValue,
  'Fn::Sub': sub,
  'Fn::Join': join,
  'Fn::Split': split,
  'Fn::Select': select,
  'Fn::Base64': base64,
  'Fn::Length': length,
  'Fn::ToJsonString': toJsonString,
  'Fn::FindInMap': findInMap,
  'Fn::If': ifFunction,
  'Fn::Equals': truthFunction('Fn::Equals'),
  'Fn::And': truthFunction('Fn::And'),
  'Fn::Or': truthFunction('Fn::Or'),
  'Fn::Not': truthFunction('Fn::Not'),
};
