/** Small templates for the App's tests: a safe function, and what makes it dangerous. */

export const safeTemplate = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      CodeUri: src/
      Tracing: Active
      Policies:
        - Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action: dynamodb:GetItem
              Resource: arn:aws:dynamodb:eu-west-1:111122223333:table/orders
`;

/** Everything is allowed, and anybody may call it. */
export const dangerousTemplate = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      CodeUri: src/
      Tracing: Active
      FunctionUrlConfig:
        AuthType: NONE
      Policies:
        - Version: '2012-10-17'
          Statement:
            - Effect: Allow
              Action: '*'
              Resource: '*'
`;

/** One finding only: anybody may call it. */
export const exposedTemplate = safeTemplate.replace(
  'Tracing: Active\n',
  'Tracing: Active\n      FunctionUrlConfig: { AuthType: NONE }\n',
);
